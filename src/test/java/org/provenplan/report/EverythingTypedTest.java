package org.provenplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.check.CheckResult;

/** Nothing that a person typed is left out of the status report. */
class EverythingTypedTest {
    private static final LocalDate LATER = LocalDate.parse("2800-01-01");

    /** Keys of which only one counts are tried in turns; whatever is not what it should be is shown as it was written. */
    @ParameterizedTest(name = "well formed {0}, without {1}")
    @CsvSource({
        "true,  readings-file merged-into target.change",
        "true,  readings merged-into target.value",
        "false, readings-file merged-into target.change",
        "false, readings merged-into target.value",
    })
    void isShown(boolean wellFormed, String without) {
        isShown(new TypedPlan(wellFormed, List.of(without.split(" "))));
    }

    private static void isShown(TypedPlan plan) {
        CheckResult result = Reports.checkText(LATER, plan.yaml());
        assertThat(plan.missingIn(html(result))).as("HTML of\n" + plan.yaml()).isEmpty();
        assertThat(plan.missingIn(markdown(result)))
                .as("Markdown of\n" + plan.yaml())
                .isEmpty();
    }

    /** Without the diagnostics, which quote what was typed. */
    private static String html(CheckResult result) {
        Document page = Jsoup.parse(Reports.html(result));
        page.select(".ck").remove();
        return page.text();
    }

    private static String markdown(CheckResult result) {
        return Reports.markdown(result)
                .replaceAll("(?m)^ *\\* \\*\\*(Error|Warning|Info)\\*\\*.*$", "")
                .replace("\\", "");
    }

    /** A finding that was typed twice counts once, and what was typed in it is still there. */
    @Test
    void ofAFindingThatWasMergedToo() {
        TypedPlan plan =
                new TypedPlan(true, List.of("readings-file", "target.change", "merged-into", "waivers", "checks"));
        String kept = plan.typed().get("findings.id");
        String merged =
                "  - id: twice\n    title: Evening tablets late\n    impact: Four people waited\n    merged-into: "
                        + kept
                        + "\n    actions:\n      - id: of-twice\n        title: Two seniors\n        status: done\n";
        CheckResult result =
                Reports.checkText(LATER, plan.yaml().replaceFirst("(?m)^findings:\n", "findings:\n" + merged));
        for (String text : List.of(html(result), markdown(result))) {
            assertThat(plan.missingIn(text)).isEmpty();
            assertThat(text).contains("Evening tablets late", "Four people waited", "Two seniors");
        }
        assertThat(Reports.report(result).plans().get(0).findings().open()).hasSize(1);
    }
}
