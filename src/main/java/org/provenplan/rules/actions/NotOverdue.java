package org.provenplan.rules.actions;

import java.time.LocalDate;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** An open action is not past its due date; what has to be escalated by now is left to the rule that says so. */
final class NotOverdue implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("not-overdue", Family.ACTIONS, Severity.WARNING, RuleInfo.Mark.CALENDAR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Finding finding : plan.findings()) {
            for (Action action : finding.actions()) {
                Lateness lateness = new Lateness(finding, action, context.asOf());
                if (lateness.isOverdue() && !OverdueEscalated.wouldReport(lateness)) {
                    LocalDate due = action.due().get();
                    report.on(
                            action.due(),
                            "due must not have passed while the action is open: it did " + ago(lateness.daysPast(due)),
                            "write what is done by now, or move due and say why under extensions:");
                }
            }
        }
    }

    private static String ago(long days) {
        return days == 1 ? "yesterday" : days + " days ago";
    }
}
