package org.provenplan.rules.actions;

import java.util.EnumSet;
import java.util.Set;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.ActionType;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** What changes the work of staff says how they were told and supported. */
final class StaffTold implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("staff-told", Family.ACTIONS, Severity.WARNING);
    private static final Set<ActionType> CHANGES_WORK = EnumSet.of(
            ActionType.PROCESS, ActionType.POLICY, ActionType.TRAINING, ActionType.STAFFING, ActionType.EQUIPMENT);
    private static final Set<ActionStatus> FINISHED = EnumSet.of(ActionStatus.DONE, ActionStatus.CLOSED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            Field<String> told = action.fields().text("staff-told");
            if (action.statusField().is(FINISHED::contains)
                    && action.type().is(CHANGES_WORK::contains)
                    && LeftOpen.orMissing(told)) {
                report.on(
                        told,
                        "staff-told must say how those who do the work were told and supported, and when"
                                + Quotation.leftOpen(told),
                        "add staff-told: and, in your own words, the handover, briefing or training, with its day");
            }
        }
    }
}
