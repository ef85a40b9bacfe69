package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.diagnostic.Problem;
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

/** Rules whose options are set to something else than usual: the limit itself, and one more. */
class OptionLimitsTest {
    private static final String PLAN = """
            started: 2026-04-20
            people:
              j-green: {name: Jo Green, role: Registered manager}
              r-patel: {name: Ravi Patel, role: Nominated individual}
            findings:
              - {id: f1, risk: high, source: {type: audit, date: 2026-04-20}, actions: [%s]}
            """;

    @ParameterizedTest(name = "{0} and {1} open actions, {2} per cent from {3}: {4}")
    @CsvSource({
        "2, 2, 50, 4, 0",
        "3, 1, 50, 4, 1",
        "3, 1, 75, 4, 0",
        "3, 1, 74, 4, 1",
        "3, 0, 50, 4, 0",
        "3, 0, 50, 3, 1",
        "4, 0, 100, 4, 0",
        "1, 0, 50, 1, 1",
        "2, 2, 49, 4, 2"
    })
    void sharedLoad(int ofJo, int ofRavi, int share, int from, int found) {
        String actions = "{owner: j-green},".repeat(ofJo) + "{owner: r-patel},".repeat(ofRavi);

        assertThat(problems("shared-load", actions, Map.of("share", share, "from", from)))
                .hasSize(found);
    }

    @ParameterizedTest(name = "due {0}, {1} days: {2}")
    @CsvSource({
        "2026-04-20, 0, ''",
        "2026-04-21, 0, within 0 days of 20 April 2026",
        "2026-04-21, 1, ''",
        "2026-04-22, 1, within 1 day of 20 April 2026",
        "2026-05-04, 14, ''",
        "2026-05-05, 14, within 14 days of 20 April 2026"
    })
    void immediateControl(String due, int days, String message) {
        List<Problem> problems =
                problems("immediate-control", "{type: immediate-control, due: " + due + "}", Map.of("high", days));

        assertThat(problems).hasSize(message.isEmpty() ? 0 : 1);
        assertThat(problems).allSatisfy(problem -> assertThat(problem.message()).contains(message));
    }

    private static List<Problem> problems(String rule, String actions, Map<String, Integer> options) {
        Report report = new Report(Rules.named(rule).orElseThrow().info().id());
        RuleContext context = new RuleContext(
                LocalDate.of(2026, 6, 1),
                Catalogue.bundled(),
                (in, path) -> PlanFiles.Status.THERE,
                new Options(options, Map.of()));
        ((PlanRule) Rules.named(rule).orElseThrow()).check(plan(PLAN.formatted(actions)), context, report);
        return report.problems();
    }

    private static Plan plan(String text) {
        DecodedText source = DecodedText.of(new SourceText("plan.yaml", text));
        return PlanReader.read(new YamlReader(Limits.DEFAULT).read(source), List.of())
                .plan()
                .orElseThrow();
    }
}
