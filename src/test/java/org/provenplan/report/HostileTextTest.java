package org.provenplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Found;
import org.provenplan.format.PlainText;
import org.provenplan.plan.MappingShape;
import org.provenplan.plan.PlanShape;
import org.provenplan.plan.ValueShape;

/**
 * Puts hostile texts into every text of a plan at once, then into every single value, and holds that the report is built of
 * the same elements as with plain words.
 */
class HostileTextTest {
    private static final Path PLAN = Path.of("src/test/resources/report/every-field.yaml");
    private static final String PLAIN = "plain words";

    /** A line across the page for Markdown, and for a plan as good as nothing, which a report leaves open like this. */
    private static final String RULE = "---";

    private static final String LEFT_OPEN = "n/a";
    private static final Pattern VALUE =
            Pattern.compile("(?m)^( *(?:- )?[a-z0-9-]+: |      - |    - |          - )(\\S.*)$");

    private static String plan() throws IOException {
        return Files.readString(PLAN);
    }

    @TestFactory
    Stream<DynamicTest> everyText() throws IOException {
        String plan = plan();
        return tests(text -> plan.replaceAll("\\bTEXT\\b", Matcher.quoteReplacement(quoted(text))));
    }

    @TestFactory
    Stream<DynamicTest> everyValue() throws IOException {
        String plan = plan();
        return tests(text -> {
            String all = VALUE.matcher(plan).replaceAll("$1" + Matcher.quoteReplacement(quoted(text)));
            return all.replaceFirst("provenplan: .*", "provenplan: 1");
        });
    }

    private interface Typed {
        String with(String text);
    }

    private static Stream<DynamicTest> tests(Typed plan) {
        Shape plain = Shape.of(plan, PLAIN);
        Shape leftOpen = Shape.of(plan, LEFT_OPEN);
        return HostileText.ALL.stream()
                .map(text -> DynamicTest.dynamicTest(PlainText.oneLine(text), () -> assertThat(Shape.of(plan, text))
                        .isEqualTo(text.equals(RULE) ? leftOpen : plain)));
    }

    /** What a plan's reports are built of, whatever its texts say. */
    private record Shape(String html, String markdown) {
        static Shape of(Typed plan, String text) {
            CheckResult result = quiet(plan.with(text));
            return new Shape(HtmlShape.of(Reports.html(result)), MarkdownShape.of(Reports.markdown(result)));
        }
    }

    @TestFactory
    Stream<DynamicTest> arrivesAsTyped() throws IOException {
        String plan = plan();
        return HostileText.ALL.stream()
                .map(text -> DynamicTest.dynamicTest(PlainText.oneLine(text), () -> {
                    CheckResult result = quiet(plan.replaceAll("\\bTEXT\\b", Matcher.quoteReplacement(quoted(text))));
                    String seen = PlainText.oneLine(text);
                    Element heading = Jsoup.parse(Reports.html(result)).selectFirst("h1");
                    assertThat(heading.text()).isEqualTo(seen.isEmpty() ? "plan.yaml" : seen);
                    assertThat(MarkdownShape.firstHeading(Reports.markdown(result)))
                            .isEqualTo(heading.text());
                }));
    }

    /** A text that the plan above leaves out would never be tried. */
    @Test
    void thePlanHoldsEveryTextOfTheFormat() throws IOException {
        Set<String> keys = new TreeSet<>();
        addTexts(PlanShape.PLAN, keys);
        String plan = plan();
        assertThat(keys).allSatisfy(key -> assertThat(plan)
                .containsPattern("(?m)" + Pattern.quote(key) + ":\\s+(- )*(\\S+\\s+- )*TEXT"));
    }

    private static void addTexts(ValueShape shape, Set<String> keys) {
        if (shape instanceof MappingShape mapping) {
            mapping.fields().forEach(field -> {
                ValueShape item = field.value() instanceof ValueShape.ListOf list ? list.item() : field.value();
                if (item instanceof ValueShape.Text) {
                    keys.add(field.key());
                }
                addTexts(item, keys);
            });
        } else if (shape instanceof ValueShape.MapOf map) {
            addTexts(map.value(), keys);
        }
    }

    /** The same plan without diagnostics, whose number depends on the text. */
    private static CheckResult quiet(String yaml) {
        CheckResult result = Reports.checkText(Reports.AS_OF, yaml);
        assertThat(result.plans()).allMatch(plan -> !plan.damaged());
        return new CheckResult(
                result.asOf(),
                result.plans(),
                new Found(List.of(), List.of()),
                result.unjudged(),
                result.seen(),
                result.setAside(),
                result.comparison());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars()
                .forEach(unit -> quoted.append(
                        unit >= ' ' && unit < 0x7F && unit != '"' && unit != '\\'
                                ? String.valueOf((char) unit)
                                : String.format("\\u%04x", unit)));
        return quoted.append('"').toString();
    }
}
