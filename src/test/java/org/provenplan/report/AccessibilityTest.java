package org.provenplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in a browser, on a desk and on a small telephone, looked over by axe; it finds nothing and nothing sticks out. */
class AccessibilityTest {
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    /** A browser's window can't be as narrow as a telephone, a frame in it can. */
    private static final String WINDOW = """
            <!DOCTYPE html><pre id="found"></pre><script>
            const frame = document.createElement('iframe');
            frame.width = %d; frame.height = 900; frame.srcdoc = %s; document.body.append(frame);
            </script>""";

    private static final String LOOK = """
            for (const hidden of document.querySelectorAll('details')) hidden.open = true;
            axe.run(document).then(found => parent.document.getElementById('found').textContent = [
                'rules that passed: ' + (found.passes.length > 20),
                'too wide: ' + (document.documentElement.scrollWidth > innerWidth),
                ...found.violations.map(fault => fault.id + ': ' + fault.nodes.map(node => node.html).join(' '))
            ].join('\\n'));
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{3} of {0} at {2} pixels")
    @CsvSource({
        "examples/harbour-view, 2026-06-01, 1280, status",
        "examples/harbour-view, 2026-06-01, 320, status",
        "examples/first-attempt, 2026-06-15, 1280, status",
        "examples/first-attempt, 2026-06-15, 320, status",
        "examples/communication examples/incident-learning, 2026-10-05, 1280, status",
        "examples/communication examples/incident-learning, 2026-10-05, 375, status",
        "examples/harbour-view, 2026-06-16, 1280, board",
        "examples/harbour-view, 2026-06-16, 320, board",
        "examples/harbour-view, 2026-06-16, 1280, inspector",
        "examples/harbour-view, 2026-06-16, 320, inspector",
    })
    void nothingIsFound(String plans, String asOf, int width, String kind) throws IOException, InterruptedException {
        Chromium chromium = Chromium.found();
        Path page = folder.resolve("page.html");
        String report = withScripts(Reports.html(kind, Reports.check(asOf, plans.split(" "))));
        Files.writeString(page, WINDOW.formatted(width, scriptText(report)));
        String found =
                Jsoup.parse(chromium.open(page, folder)).getElementById("found").wholeText();
        assertThat(found).isEqualTo("rules that passed: true\ntoo wide: false");
    }

    private static String withScripts(String page) throws IOException {
        Document document = Jsoup.parse(page);
        document.select("meta[http-equiv]").remove();
        document.outputSettings().prettyPrint(false);
        String scripts = "<script>" + axe() + "</script><script>" + LOOK + "</script>";
        return document.outerHtml().replace("</body>", scripts + "</body>");
    }

    private static String axe() throws IOException {
        try (InputStream axe = AccessibilityTest.class.getResourceAsStream(AXE)) {
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A text as a script in a page may hold it. */
    private static String scriptText(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars()
                .forEach(unit -> quoted.append(
                        unit >= ' ' && unit < 0x7F && "\"\\<".indexOf(unit) < 0
                                ? String.valueOf((char) unit)
                                : String.format("\\u%04x", unit)));
        return quoted.append('"').toString();
    }
}
