package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** What the options of the rules about actions change, as of 2026-06-01: for each setting the actions that are reported. */
class ActionOptionsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            overdue-escalated | -                | medium | due: 2026-05-17                    | due: 2026-05-18                  | a
            overdue-escalated | days=15          | medium | due: 2026-05-17                    | due: 2026-05-16                  | b
            overdue-escalated | days=0           | medium | due: 2026-06-01                    | due: 2026-05-31                  | b
            overdue-escalated | days=0           | high   | due: 2026-05-25                    | due: 2026-05-24                  | b
            overdue-escalated | high-risk-days=2 | high   | due: 2026-05-30                    | due: 2026-05-29                  | b
            overdue-escalated | high-risk-days=2 | medium | due: 2026-05-30                    | due: 2026-05-29                  | -
            realistic-dates   | -                | medium | due: 2026-06-30                    | due: 2026-06-30                  | -
            realistic-dates   | smallest-plan=2  | medium | due: 2026-06-30                    | due: 2026-06-30                  | a
            realistic-dates   | smallest-plan=3  | medium | due: 2026-06-30                    | due: 2026-06-30                  | -
            realistic-dates   | longest=30       | medium | start: 2026-06-01, due: 2026-07-01 | start: 2026-06-01, due: 2026-07-02 | b
            realistic-dates   | at-once=1        | medium | due: 2026-06-01                    | due: 2026-06-14                  | b
            realistic-dates   | at-once=1        | medium | due: 2026-06-01                    | due: 2026-06-15                  | -
            realistic-dates   | at-once=1 window=1 | medium | due: 2026-06-01                  | due: 2026-06-02                  | -
            realistic-dates   | at-once=1 window=2 | medium | due: 2026-06-01                  | due: 2026-06-02                  | b
            precise-wording   | -                | medium | title: Ensure it                   | title: Be kind                   | a
            precise-wording   | also=be          | medium | title: Ensure it                   | title: Be kind                   | a b
            precise-wording   | not=ensure       | medium | title: Ensure it                   | title: Be kind                   | -
            precise-wording   | not=ensure also=be | medium | title: Ensure it                 | title: Be kind                   | b
            """)
    void changeWhatIsReported(String rule, String options, String risk, String first, String second, String reported) {
        Plan plan = plan("findings: [{id: f, risk: %s, actions: [{id: a, owner: x, %s}, {id: b, owner: x, %s}]}]"
                .formatted(risk, first, second));
        PlanRule tried = (PlanRule) Rules.named(rule).orElseThrow();
        Report report = new Report(tried.info().id());

        tried.check(
                plan,
                new RuleContext(AS_OF, Catalogue.bundled(), (in, path) -> PlanFiles.Status.THERE, options(options)),
                report);

        assertThat(report.problems().stream()
                        .map(problem -> problem.place().from())
                        .map(at -> at < plan.sources().get(0).text().indexOf("{id: b") ? "a" : "b")
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(reported == null ? "" : reported);
    }

    private static Plan plan(String text) {
        DecodedText source = DecodedText.of(new SourceText("plan.yaml", text));
        return PlanReader.read(new YamlReader(Limits.DEFAULT).read(source), List.of())
                .plan()
                .orElseThrow();
    }

    private static Options options(String set) {
        Map<Boolean, List<String[]>> byKind = (set == null ? Stream.<String>of() : Stream.of(set.split(" ")))
                .map(option -> option.split("="))
                .collect(Collectors.partitioningBy(option -> Character.isDigit(option[1].charAt(0))));
        return new Options(
                byKind.get(true).stream()
                        .collect(Collectors.toMap(option -> option[0], option -> Integer.valueOf(option[1]))),
                byKind.get(false).stream()
                        .collect(Collectors.toMap(option -> option[0], option -> List.of(option[1]))));
    }
}
