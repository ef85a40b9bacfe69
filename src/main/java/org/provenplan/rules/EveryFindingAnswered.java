package org.provenplan.rules;

import java.util.List;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.SourceType;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Each finding has a live action or a reasoned, approved decision to take none; no concern of the report is left out. */
final class EveryFindingAnswered implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("every-finding-answered", Family.FINDINGS, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        Answers answers = new Answers(plan);
        plan.findings().stream()
                .filter(finding -> !answers.has(finding))
                .forEach(finding -> reportUnanswered(finding, report));
        plan.inspection().ifPresent(inspection -> checkCount(plan, inspection.count("concerns"), report));
    }

    private static void reportUnanswered(Finding finding, Report report) {
        List<Action> cancelled = finding.actions();
        String found = cancelled.isEmpty()
                ? "none is there"
                : cancelled.size() == 1 ? "its one is cancelled" : "all are cancelled";
        report.at(
                finding.fields().whereMissing(),
                "actions",
                "actions must hold one that is not cancelled, or no-action must say why none is needed: " + found,
                "add an action, or no-action: with reason and approved-by");
    }

    private static void checkCount(Plan plan, Field<Integer> concerns, Report report) {
        long there = plan.findings().stream()
                .filter(finding -> finding.sourceType().is((Object) SourceType.INSPECTION))
                .count();
        long unread = plan.fields().<Fields>values("findings").stream()
                        .filter(Field::isMalformed)
                        .count()
                + plan.findings().stream()
                        .filter(finding -> !finding.sourceType().isPresent())
                        .count();
        long missing = concerns.orElse((int) there) - there;
        if (missing < 0 || missing > unread) {
            report.on(
                    concerns,
                    "concerns must be the number of findings that come from the inspection: the report raises "
                            + concerns.get() + ", the plan holds " + there,
                    missing > 0
                            ? "add the " + missing + " that the plan leaves out, or write " + there
                            : "write " + there + ", or give the findings from elsewhere their own source");
        }
    }
}
