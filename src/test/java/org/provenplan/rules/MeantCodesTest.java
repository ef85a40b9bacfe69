package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** What people are told to type in place of a code, a reference or a path that leads nowhere. */
class MeantCodesTest {
    private static final String PLAN = """
            id: plan
            people:
              j-green: {name: Jo Green, role: Registered manager}
              r-patel: {name: Ravi Patel, role: Nominated individual}
            findings:
              - id: late-medicines
                key-question: caring
                measures: [{id: late-entries}]
                actions: [{id: protected-lead, owner: j-green, %s}]
                %s
            %s
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            key-question: Safe                           | write safe
            key-question: Well led                       | write well-led
            key-question: efectiv                        | write effective
            key-question: kindness                       | write one of safe, effective, caring, responsive, well-led
            standards: [Medicines optimisation]          | write medicines-optimisation
            standards: ["S8 - Medicines Optimisation"]   | write medicines-optimisation
            standards: [People’s immediate needs]        | write one of those under caring: kindness-compassion-and-dignity, treating-people-as-individuals, independence-choice-and-control, responding-to-peoples-immediate-needs, workforce-wellbeing-and-enablement
            standards: [monitoring-and-improving-outcome] | write monitoring-and-improving-outcomes
            standards: ["cqc-saf:safegarding"]           | write cqc-saf:safeguarding
            standards: [S4]                              | write cqc-kloe-2017-asc:asc17-s4, or set the plan's framework to cqc-kloe-2017-asc
            standards: ["kloe:S4"]                       | write cqc-kloe-2017-asc:asc17-s4
            standards: ["saf:x"]                         | write such as cqc-saf:medicines-optimisation
            regulations: [Regulation 12]                 | write "12"
            regulations: [Reg. 12 (2) (g)]               | write "12(2)(g)"
            regulations: [12.2.g]                        | write "12(2)(g)"
            regulations: [12(2)g]                        | write "12(2)(g)"
            regulations: [9a]                            | write "9A"
            regulations: [Good governance]               | write "17"
            regulations: [17 Good governance]            | write "17"
            regulations: [22A]                           | write "2009/22A"
            regulations: [Registration Regulations 2009 reg 18] | write "2009/18"
            regulations: [2014/12]                       | write "12"
            regulations: ["12, 17 & 18"]                 | write them as items of a list: ["12", "17", "18"]
            regulations: [all of them]                   | write a number of the 2014 Regulations ("4" to "20A"), such as "12(2)(g)", or of the Registration Regulations, such as "2009/18"
            """)
    void codesOfFindings(String written, String fix) {
        assertThat(fixes("known-codes", "", written, "")).containsExactly(fix);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            framework: CQC single assessment framework   | write cqc-saf
            framework: cqc-kloe-2017                     | write one of cqc-kloe-2017-asc, cqc-kloe-2017-healthcare
            framework: care-inspectorate                 | write one of cqc-saf, cqc-kloe-2017-asc, cqc-kloe-2017-healthcare, cqc-2026-draft
            inspection: {ratings: {Overall rating: good}} | write one of overall, safe, effective, caring, responsive, well-led
            inspection: {ratings: {overal: good}}        | write overall
            enforcement: [{id: a, kind: Requirement notice}] | write requirement-notice
            enforcement: [{id: a, kind: section-29A}]    | write warning-notice-s29a
            enforcement: [{id: a, kind: section-65}]     | write one of action-plan-request, requirement-notice, warning-notice-s29, warning-notice-s29a, notice-of-proposal, notice-of-decision, conditions, urgent-conditions-s31, urgent-cancellation-s30, suspension, cancellation, special-measures, section-64, fixed-penalty, simple-caution, prosecution
            enforcement: [{id: a, kind: Warning notice}] | write one of warning-notice-s29, warning-notice-s29a
            """)
    void codesOfPlans(String written, String fix) {
        assertThat(fixes("known-codes", "", "", written)).containsExactly(fix);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            measures: [late-entrys]                      | write late-entries
            measures: [protected-lead]                   | write the id of a measure (late-entries)
            superseded-by: [something]                   | write the id of an action (protected-lead)
            superseded-by: [protected-lead]              | write the id of another action, or delete it
            closure: {closed: {by: Ravi Patel}}          | write r-patel
            closure: {closed: {by: Nominated individual}} | write r-patel
            closure: {closed: {by: j-geen}}              | write j-green
            closure: {closed: {by: a-mensah}}            | add a-mensah to people, with name and role, or write an id that is there (j-green, r-patel)
            closure: {closed: {by: Somebody Else}}       | write an id that is in people (j-green, r-patel), or add the person there
            contributors: [r-pate]                       | write r-patel
            """)
    void references(String written, String fix) {
        assertThat(fixes("known-references", written, "", "")).containsExactly(fix);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            file: a\\b.md                                | write a/b.md
            file: /there.md                              | write there.md
            file: /elsewhere.md                          | copy the file into the repository and write its path from there, such as evidence/round-may.md
            file: slip.md                                | write there.md
            file: gone.md                                | put the file there, counted from the plan's folder, or correct the path
            file: new one.md                             | run git add "new one.md" in the plan's folder, and commit it with the plan
            url: www.example.org/1                       | write https://www.example.org/1
            url: https:/example.org/1                    | write https://example.org/1
            url: the tracker                             | write a link such as https://example.org/records/118; for a path use file:, for anything else ref:
            """)
    void places(String written, String fix) {
        assertThat(fixes("evidence-located", "evidence: [{id: e, " + written + "}]", "", ""))
                .containsExactly(fix);
    }

    private static List<String> fixes(String name, String ofAction, String ofFinding, String ofPlan) {
        PlanRule rule = (PlanRule) Rules.named(name).orElseThrow();
        SourceText source = new SourceText(
                "plan.yaml",
                PLAN.replace(ofFinding.contains("key-question") ? "    key-question: caring\n" : "\n\n", "")
                        .formatted(ofAction.isEmpty() ? "title: Lead" : ofAction, ofFinding, ofPlan));
        Plan plan = PlanReader.read(new YamlReader(Limits.DEFAULT).read(DecodedText.of(source)), List.of())
                .plan()
                .orElseThrow();
        Report report = new Report(rule.info().id());
        rule.check(
                plan,
                new RuleContext(LocalDate.of(2026, 6, 1), Catalogue.bundled(), new Files(), Options.STANDARD),
                report);
        return report.problems().stream()
                .map(problem -> problem.fix().sentence())
                .toList();
    }

    /** Files of which one is there, one is new, and one is nearly the first. */
    private static final class Files implements PlanFiles {
        @Override
        public Status status(Plan plan, String path) {
            return switch (path) {
                case "there.md" -> Status.THERE;
                case "new one.md" -> Status.UNTRACKED;
                default -> Status.MISSING;
            };
        }

        @Override
        public Optional<String> nearest(Plan plan, String path) {
            return path.equals("slip.md") ? Optional.of("there.md") : Optional.empty();
        }
    }
}
