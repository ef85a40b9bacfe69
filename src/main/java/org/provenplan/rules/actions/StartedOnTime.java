package org.provenplan.rules.actions;

import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.duty.Duties;
import org.provenplan.duty.DutyKind;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** A planned action whose start has passed is started; once it is overdue, that is what there is to say. */
final class StartedOnTime implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("started-on-time", Family.ACTIONS, Severity.INFO, RuleInfo.Mark.CALENDAR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        Duties duties = context.duties(plan);
        for (Action action : plan.actions()) {
            if (duties.isOverdue(DutyKind.START, action.fields(), context.asOf())) {
                String start = DateInWords.of(action.start().get());
                report.on(
                        action.statusField(),
                        "status must no longer be planned: the start, " + start + ", has passed",
                        "write status: in-progress, or move start to the day on which it begins",
                        new Related("start is " + start, action.start().place()));
            }
        }
    }
}
