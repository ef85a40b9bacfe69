package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.plan.Plan;
import org.provenplan.plan.PlanReader;
import org.provenplan.rule.Options;
import org.provenplan.rule.PlanFiles;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.source.DecodedText;
import org.provenplan.source.SourceText;
import org.provenplan.yaml.Limits;
import org.provenplan.yaml.YamlReader;

/** What a configuration may set for the rules about review and closure; what holds otherwise stands in their cases. */
class ReviewAndClosureOptionsTest {
    private static final String PLAN = """
            findings:
              - id: f1
                risk: %s
                reviews: [{date: 2026-05-26}]
                measures:
                  - id: m1
                    baseline: {value: 25}
                    target: {value: 5}
                    readings: [{date: 2026-05-03, value: 19}, {date: 2026-05-10, value: 5}, {date: 2026-05-24, value: 4}]
                actions:
                  - {id: a1, next-review: 2026-06-05}
                  - {id: a2, next-review: 2026-06-06}
                  - {id: a3, status: closed}
            """;

    @ParameterizedTest
    @CsvSource({
        "review-interval, critical, 10, 2026-06-06",
        "review-interval, high, 10, 2026-06-06",
        "review-interval, medium, 10, 2026-06-06",
        "review-interval, low, 10, 2026-06-06",
        "review-interval, low, 11, ''",
        "review-interval, low, 9, 2026-06-05 2026-06-06",
        "closure-outcome, readings, 1, ''",
        "closure-outcome, readings, 2, ''",
        "closure-outcome, readings, 3, closed",
    })
    void anOptionMovesTheLine(String rule, String option, int value, String places) {
        PlanRule judge = (PlanRule) Rules.named(rule).orElseThrow();
        Report report = new Report(judge.info().id());
        RuleContext context = new RuleContext(
                LocalDate.of(2026, 6, 1),
                Catalogue.bundled(),
                (in, path) -> PlanFiles.Status.THERE,
                new Options(Map.of(option, value), Map.of()));

        judge.check(plan(option.equals("readings") ? "low" : option), context, report);

        assertThat(report.problems().stream()
                        .map(problem -> problem.place().text())
                        .toList())
                .hasToString(places.isEmpty() ? "[]" : "[" + places.replace(" ", ", ") + "]");
    }

    private static Plan plan(String risk) {
        DecodedText source = DecodedText.of(new SourceText("plan.yaml", PLAN.formatted(risk)));
        return PlanReader.read(new YamlReader(Limits.DEFAULT).read(source), List.of())
                .plan()
                .orElseThrow();
    }
}
