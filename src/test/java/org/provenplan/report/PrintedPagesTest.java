package org.provenplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provenplan.check.CheckResult;

/** How many pages of A4 reports make, and how large they are. */
class PrintedPagesTest {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final int MOST_BYTES = 300_000;

    @TempDir
    private Path folder;

    private static String page(String kind, CheckResult result) {
        return Renderer.bundled()
                .render(ReportKinds.named(kind).orElseThrow(), ReportInput.of(result, "0"), ReportFormat.HTML);
    }

    private int printed(String html) throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("page.html"), html);
        String pdf = Files.readString(Chromium.found().print(page, folder), StandardCharsets.ISO_8859_1);
        return (int) PAGE.matcher(pdf).results().count();
    }

    @Test
    void theStatusOf60ActionsIsAWorkingDocument() throws IOException, InterruptedException {
        String html = page("status", Reports.checkText(LargePlan.AS_OF, LargePlan.yaml(LargePlan.AS_OF)));
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(MOST_BYTES);
        assertThat(printed(html)).isLessThanOrEqualTo(24);
    }

    /** A front page, and at most two for each of 15 findings. */
    @Test
    void theInspectorGetsAtMostTwoPagesAFinding() throws IOException, InterruptedException {
        String html = page("inspector", Reports.checkText(LargePlan.AS_OF, LargePlan.yaml(LargePlan.AS_OF)));
        assertThat(printed(html)).isLessThanOrEqualTo(1 + 2 * 15);
    }

    /** A plan with 60 actions, one with almost nothing, and one whose texts are far too long. */
    @ParameterizedTest
    @ValueSource(strings = {"as it is", "almost nothing", "long texts"})
    void theBoardGetsTwoPages(String which) throws IOException, InterruptedException {
        String plan = LargePlan.yaml(LargePlan.AS_OF);
        String text =
                switch (which) {
                    case "almost nothing" -> "provenplan: 1\nid: p\ntitle: Plan\n";
                    case "long texts" -> withLongTexts(plan);
                    default -> plan;
                };
        assertThat(printed(page("board", Reports.checkText(LargePlan.AS_OF, text))))
                .isEqualTo(2);
    }

    private static String withLongTexts(String plan) {
        String text = "A text that goes on and on, longer than any page has room for. ".repeat(20);
        String longer = plan;
        for (String key :
                List.of("barrier: \"", "interim-control: \"", "title: Rounds", "name: Larch", "title: Name")) {
            longer = longer.replace(
                    key,
                    key.substring(0, key.indexOf(' ') + 1)
                            + (key.endsWith("\"") ? "\"" : "")
                            + text.replace(": ", " ")
                            + key.substring(key.indexOf(' ') + 1).replace("\"", ""));
        }
        return longer;
    }
}
