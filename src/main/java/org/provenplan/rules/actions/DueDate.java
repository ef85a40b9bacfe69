package org.provenplan.rules.actions;

import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Each action has a due date. */
final class DueDate implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("due-date", Family.ACTIONS, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            if (action.isLive() && action.due().isMissing()) {
                report.on(
                        action.due(),
                        "due must be the day by which it is done",
                        "add a day, such as due: " + context.asOf().plusMonths(1));
            }
        }
    }
}
