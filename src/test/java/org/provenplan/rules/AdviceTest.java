package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.Related;
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

/** What people are told to type, and which second place they are shown; the rules' pages state messages and places only. */
class AdviceTest {
    private static final String PLAN = """
            people:
              j-green: {name: Jo Green, role: Registered manager, git: [jo@example.org]}
              r-patel: {name: Ravi Patel, role: Nominated individual}
              s-doyle: {name: Sean Doyle, role: Senior carer}
              l-novak: {name: Lena Novak, role: Senior carer}
              t-hughes: {name: Tom Hughes, role: Maintenance lead}
            findings:
              - id: f1
                measures: [{id: m1, title: M, %s}]
                actions: [{id: a1, title: A, %s}]
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Jo Green                     | write j-green
            "Green, Jo"                  | write j-green
            J.Green                      | write j-green
            Ravi                         | write r-patel
            jo@example.org               | write j-green
            Registered manager           | write j-green
            nominated-individual         | write r-patel
            Senior carer                 | write the id of one person (j-green, l-novak, r-patel, s-doyle, …)
            [j-green]                    | write j-green
            {id: j-green}                | write j-green
            [r-patel, j-green]           | write the id of the one who answers for it, such as j-green, and name the others under contributors
            Jo Green and Ravi Patel      | write the id of the one who answers for it, such as j-green, and name the others under contributors
            Ann & Ben                    | write the id of the one who answers for it and name the others under contributors
            All staff                    | write the id of the one who answers for it (j-green, l-novak, r-patel, s-doyle, …)
            TBC                          | write the id of whoever answers for it until then (j-green, l-novak, r-patel, s-doyle, …)
            Beryl Cook                   | write b-cook, and add b-cook under people, with name and role
            Zoë Núñez                    | write z-nunez, and add z-nunez under people, with name and role
            Joan Green                   | add the person under people, with name and role, and write the id
            someone@example.org          | write the id of one person (j-green, l-novak, r-patel, s-doyle, …)
            []                           | write the id of one person (j-green, l-novak, r-patel, s-doyle, …)
            ~                            | add owner: and the id of one person (j-green, l-novak, r-patel, s-doyle, …)
            """)
    void anOwnerIsGuessedFromTheRegister(String owner, String fix) {
        assertThat(problems("single-owner", "", "owner: " + owner))
                .extracting(problem -> problem.fix().sentence())
                .containsExactly(fix);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            measurable-outcome | source: Log, baseline: {value: 1}, unit: u, every: weekly, target: {value: 0} | | add it in your own words and numbers, such as target: {by: 2026-06-30} |
            measurable-outcome | source: Log, baseline: {value: 1}, every: weekly, target: {value: 0} | | add them in your own words and numbers, such as unit: late entries in four weeks and target: {by: 2026-06-30} |
            due-date           | | status: planned | add a day, such as due: 2026-07-01 |
            review-date        | | status: planned | add a day, such as next-review: 2026-06-08 |
            dates-in-order     | | start: 2026-05-12, due: 2026-05-11 | write 2026-05-12 or a later day, or correct start | start is 12 May 2026, at 2026-05-12
            dates-in-order     | | due: 2026-05-12, steps: [{title: S, due: 2026-05-13}] | write 2026-05-12 or an earlier day, or correct due | due is 12 May 2026, at 2026-05-12
            dates-in-order     | baseline: {date: 2026-05-12}, target: {by: 2026-05-12} | | write a day after 2026-05-12, or correct the other date | date is 12 May 2026, at 2026-05-12
            dates-in-order     | | done-on: 2026-06-02 | write the day on which it happened, or leave it out until it has |
            closure-evidence   | | status: closed | add evidence: with id, title, kind, date and file for each piece, or write status: done until it is there |
            closure-evidence   | | `status: closed, evidence-from: [rota], evidence: [{kind: audit}]` | add evidence of kind rota, or write status: done until it is there |
            closure-evidence   | | `status: closed, evidence: [{kind: audit, date: 2026-05-13}], closure: {closed: {date: 2026-05-12}}` | write the day on which it was true, or close the action on that day or later | closed on 12 May 2026, at 2026-05-12
            baseline-first     | baseline: {value: 25} | | add both in your own words, such as date: 2026-04-12 and source: MAR review |
            baseline-first     | baseline: {value: 25, source: Log} | | add the day, such as date: 2026-04-12 |
            baseline-first     | baseline: {value: 25, date: 2026-04-12} | | add it in your own words, such as source: MAR review |
            baseline-first     | baseline: {value: 25, date: 2026-04-28, source: Log} | start: 2026-04-27 | count again from records of before 2026-04-27, or correct the date or the start | action a1 started on 27 April 2026, at 2026-04-27
            target-moves       | baseline: {value: 25}, target: {value: 25} | | write where the measure must get to; for one that must only stay where it is write type: balancing | baseline of 25, at 25
            target-moves       | baseline: {value: 0}, target: {change: -80%} | | write the number to reach as value: in place of change: | baseline of 0, at 0
            target-moves       | better: lower, baseline: {value: 25}, target: {change: +80%} | | write -80%, or better: higher | lower is better, at lower
            target-moves       | better: higher, baseline: {value: 25}, target: {value: 5} | | write a number that is higher, or better: lower | higher is better, at higher
            readings-in-order  | readings: [{date: 2026-06-02}] | | write the day it was read, or leave the reading out until it is |
            readings-in-order  | readings: [{date: 2026-05-12}, {date: 2026-05-12}] | | write the day it was read, or keep one reading for the day | the reading of 12 May 2026, at 2026-05-12
            readings-in-order  | readings: [{date: 2026-05-12}, {date: 2026-05-11}] | | correct the date, or move the reading to where it belongs | the reading of 12 May 2026, at 2026-05-12
            readings-in-order  | readings: [{date: 2026-05-12}, {date: 2026-05-11}, {date: 2026-05-10}] | | turn the list round, so that the oldest reading stands first |
            readings-in-order  | baseline: {date: 2026-05-12}, readings: [{date: 2026-05-11}] | | correct the date, or take as the baseline what was read first; one set anew belongs under rebased: | the baseline's date, at 2026-05-12
            readings-in-order  | `unit: "%", baseline: {value: 40}, target: {value: 90}, readings: [{value: 0.075}]` | | write 7.5 |
            readings-current   | every: weekly, readings: [{date: 2026-05-10, value: 1}] | | add what was read since to readings:, or write as every: how often it really is | every: weekly, at weekly
            real-movement      | baseline: {value: 25, date: 2026-04-12}, target: {value: 5}, readings: [{date: 2026-05-10, value: 26}, {date: 2026-05-11, value: 27}] | status: done | change what is done rather than the number: tighten or split the action, or escalate it, and record the decision in reviews: | where it was at the baseline, at 25
            gain-held          | baseline: {value: 25}, target: {value: 5}, readings: [{date: 2026-05-03, value: 5}, {date: 2026-05-10, value: 4}, {date: 2026-05-17, value: 5}, {date: 2026-05-24, value: 6}] | | find out what slipped and bring it back; an action that was closed on it becomes status: reopened | the target was met until 17 May 2026, at 5
            evidence-current   | | `evidence: [{expires: 2026-06-01}]` | add what has replaced it as a piece of evidence with a date of its own |
            """)
    void theFixCanBeTypedAndTheOtherPlaceIsShown(
            String rule, String measure, String action, String fix, String related) {
        List<Problem> problems = problems(rule, orEmpty(measure), orEmpty(action));

        assertThat(problems).extracting(problem -> problem.fix().sentence()).containsExactly(fix);
        assertThat(problems.get(0).related().stream().map(AdviceTest::shown).collect(Collectors.joining()))
                .isEqualTo(orEmpty(related));
    }

    private static List<Problem> problems(String rule, String measure, String action) {
        Plan plan = plan(PLAN.formatted(measure, action));
        Report report = new Report(Rules.named(rule).orElseThrow().info().id());
        RuleContext context = new RuleContext(
                LocalDate.of(2026, 6, 1), Catalogue.bundled(), (in, path) -> PlanFiles.Status.THERE, Options.STANDARD);
        ((PlanRule) Rules.named(rule).orElseThrow()).check(plan, context, report);
        return report.problems();
    }

    private static Plan plan(String text) {
        DecodedText source = DecodedText.of(new SourceText("plan.yaml", text));
        return PlanReader.read(new YamlReader(Limits.DEFAULT).read(source), List.of())
                .plan()
                .orElseThrow();
    }

    private static String shown(Related related) {
        return related.message() + ", at " + related.place().text();
    }

    private static String orEmpty(String cell) {
        return cell == null ? "" : cell;
    }
}
