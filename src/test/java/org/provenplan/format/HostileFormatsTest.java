package org.provenplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.check.Checker;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.RuleId;
import org.provenplan.diagnostic.Severity;
import org.provenplan.diagnostic.Subject;
import org.provenplan.report.HostileText;
import org.provenplan.report.MarkdownShape;
import org.provenplan.source.ShownPath;
import org.provenplan.source.Span;
import org.provenplan.yaml.Limits;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever stands in a plan comes out of every format as text, whole where the format can hold it, and steers nothing that shows
 * it: no terminal, no spreadsheet, no comment, no runner of jobs.
 */
class HostileFormatsTest {
    private static final Path EVERY_FIELD = Path.of("src/test/resources/report/every-field.yaml");
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029&&[^\\n\\r\\t]]");
    private static final Pattern NO_XML =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uD800-\\uDFFF]");
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r＝＋－＠]");
    private static final Pattern CALL = Pattern.compile("@\\w|[#!]\\d");

    @TestFactory
    Stream<DynamicTest> json() {
        return each("json", (text, written) -> {
            JsonNode one = JsonMapper.shared().readTree(written).at("/diagnostics/0");
            assertThat(one.get("message").asString()).isEqualTo(text);
            assertThat(one.get("item").asString()).isEqualTo(text);
        });
    }

    @TestFactory
    Stream<DynamicTest> gitlab() {
        return each("gitlab", (text, written) -> {
            JsonNode one = JsonMapper.shared().readTree(written).get(0);
            assertThat(one.get("description").asString()).isEqualTo(text + ". Fix: " + text);
            assertThat(one.at("/location/path").asString()).isEqualTo(ShownPath.printable(text));
        });
    }

    @TestFactory
    Stream<DynamicTest> sarif() {
        return each("sarif", (text, written) -> {
            JsonNode one = JsonMapper.shared().readTree(written).at("/runs/0/results/0");
            String message = one.at("/message/text").asString();
            assertThat(message)
                    .doesNotContainPattern("(?<!\\\\)(\\\\\\\\)*]\\(")
                    .doesNotContainPattern("(?<!\\{)\\{\\d+}");
            assertThat(withoutMarks(message)).isEqualTo(withoutMarks(text + ".\nFix: " + text + "."));
            String uri =
                    one.at("/locations/0/physicalLocation/artifactLocation/uri").asString();
            assertThat(URI.create(uri).getScheme()).isNull();
            assertThat(URI.create(uri).getPath()).isEqualTo(decodable(ShownPath.printable(text)));
            assertThat(one.at("/relatedLocations/0/message/text").asString()).isNotBlank();
        });
    }

    /** SARIF's marks for links and arguments; whether they are right is seen from there being none left. */
    private static String withoutMarks(String text) {
        return text.replaceAll("\\\\*]\\(", "](").replaceAll("\\{+(\\d+)}+", "{$1}");
    }

    private static String decodable(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @TestFactory
    Stream<DynamicTest> junit() {
        return each("junit", (text, written) -> {
            Element failure = failure(written);
            assertThat(failure.getAttribute("message")).isEqualTo(inXml(text));
            assertThat(failure.getTextContent())
                    .contains("\nFix: " + inXml(text) + "\nWhy: " + inXml(text) + "\nMore: ");
        });
    }

    private static Element failure(String xml) {
        try {
            InputSource source = new InputSource(new StringReader(xml));
            return (Element) DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(source)
                    .getElementsByTagName("failure")
                    .item(0);
        } catch (Exception malformed) {
            throw new AssertionError(xml, malformed);
        }
    }

    /** What XML can't hold comes through as words for it. */
    private static String inXml(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints().forEach(point -> {
            String one = Character.toString(point);
            boolean forbidden = one.length() == 1 && NO_XML.matcher(one).matches();
            whole.append(forbidden ? ShownPath.printable(one) : one);
        });
        return whole.toString();
    }

    @TestFactory
    Stream<DynamicTest> github() {
        return each("github", (text, written) -> {
            String shown = VisibleText.of(text, "\n\r\t");
            List<GitHubCommand> commands =
                    written.lines().map(GitHubCommand::of).toList();
            assertThat(commands).hasSize(1);
            assertThat(written).hasLineCount(1);
            GitHubCommand one = commands.get(0);
            assertThat(one.data()).startsWith(shown + "\n").endsWith("\nFix: " + shown + "\nWhy: " + shown);
            assertThat(one.properties()).containsEntry("file", ShownPath.printable(text));
            assertThat(one.properties()).containsOnlyKeys("file", "line", "endLine", "col", "endColumn", "title");
        });
    }

    @TestFactory
    Stream<DynamicTest> csv() {
        return each("csv", (text, written) -> {
            List<List<String>> rows = CsvText.rows(written);
            assertThat(rows)
                    .hasSize(2)
                    .allMatch(row -> row.size() == rows.get(0).size());
            assertThat(rows.get(1)).noneMatch(cell -> FORMULA.matcher(cell).lookingAt());
            String message = rows.get(1).get(rows.get(0).indexOf("message"));
            boolean formula = FORMULA.matcher(text).lookingAt();
            assertThat(message).isEqualTo((formula ? "'" : "") + VisibleText.of(text, "\n\t"));
        });
    }

    @TestFactory
    Stream<DynamicTest> markdown() {
        String plain = shape(written("markdown", result("plain words")));
        return each("markdown", (text, written) -> {
            assertThat(shape(written)).isEqualTo(plain);
            String seen = VisibleText.of(text.replaceAll("\\s*[\\r\\n]\\s*", " "), "")
                    .strip()
                    .replaceAll("\\s+", " ");
            String read = MarkdownShape.text(MarkdownShape.parse(written.replace("<!-- -->", "")))
                    .replaceAll("\\s+", " ");
            assertThat(read).contains(seen + " Fix: " + seen);
            assertThat(written.replace("<!-- -->", "\n")).doesNotContainPattern(CALL);
        });
    }

    private static String shape(String markdown) {
        return MarkdownShape.of(markdown.replace("<!-- -->", ""));
    }

    /** The whole way, from a plan with the text in every field. */
    @TestFactory
    Stream<DynamicTest> everyField() throws IOException {
        String plan = Files.readString(EVERY_FIELD);
        return HostileText.ALL.stream()
                .map(text -> DynamicTest.dynamicTest(ShownPath.printable(text), () -> {
                    CheckResult result = check(plan.replaceAll("\\bTEXT\\b", Matcher.quoteReplacement(quoted(text))));
                    assertThat(result.plans()).noneMatch(CheckedPlan::damaged);
                    Formats.ofChecks().names().forEach(format -> assertHarmless(format, written(format, result)));
                }));
    }

    private static void assertHarmless(String format, String written) {
        String text = format.equals("csv") ? written.replaceFirst("^\uFEFF", "") : written;
        assertThat(text).as(format).doesNotContainPattern(STEERING);
        if (OfficialSchemas.FORMATS.contains(format)) {
            assertThat(OfficialSchemas.errorsIn(format, written)).as(format).isEmpty();
        } else if (format.equals("github")) {
            assertThat(written.lines().map(GitHubCommand::of).count())
                    .isEqualTo(written.chars().filter(unit -> unit == '\n').count());
        } else if (format.equals("csv")) {
            assertThat(CsvText.rows(written)).flatExtracting(row -> row).noneMatch(cell -> FORMULA.matcher(cell)
                    .lookingAt());
        }
    }

    private interface Demand {
        void of(String text, String written) throws IOException;
    }

    private static Stream<DynamicTest> each(String format, Demand demand) {
        return HostileText.ALL.stream()
                .map(text -> DynamicTest.dynamicTest(ShownPath.printable(text), () -> {
                    String written = written(format, result(text));
                    assertHarmless(format, written);
                    demand.of(text, written);
                }));
    }

    private static String written(String format, CheckResult result) {
        try {
            StringBuilder out = new StringBuilder();
            Formats.ofChecks().named(format).orElseThrow().write(result, Screen.PAPER, out);
            return out.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** One diagnostic with the text wherever it can hold one. */
    private static CheckResult result(String text) {
        String yaml = "provenplan: 1\nid: x\ntitle: " + quoted(text) + "\nservice: {name: N}\n";
        List<CheckedPlan> plans = new CasePlans(Map.of("plan " + ShownPath.printable(text), yaml)).plans();
        Span place = plans.get(0).files().get(0).source().span(0, 10);
        Diagnostic diagnostic = new Diagnostic(
                Problem.of(new RuleId("unique-ids"), place, "", text, text).with(new Related(text, place)),
                Severity.ERROR,
                text,
                new Subject("", text, text, text),
                "0".repeat(32),
                Diagnostic.Status.ACTIVE);
        return CheckResult.of(LocalDate.of(2026, 6, 1), plans, List.of(diagnostic));
    }

    private static CheckResult check(String yaml) {
        Path here = Path.of("").toAbsolutePath();
        CheckRequest.PipedPlan piped = new CheckRequest.PipedPlan(
                here.resolve("plan.yaml"), ByteBuffer.wrap(yaml.getBytes(StandardCharsets.UTF_8)));
        return Checker.check(
                new CheckRequest(List.of(), Optional.of(piped), here, LocalDate.of(2026, 6, 1), Limits.DEFAULT));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(unit -> quoted.append(String.format("\\u%04x", unit)));
        return quoted.append('"').toString();
    }
}
