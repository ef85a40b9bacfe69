package org.provenplan.rules.actions;

import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.rule.DutyOptions;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** An action that stays overdue has been escalated, or extended with approval and an interim control. */
final class OverdueEscalated implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    DutyOptions.ESCALATION_RULE, Family.ACTIONS, Severity.ERROR, RuleInfo.Mark.CALENDAR)
            .with(DutyOptions.ESCALATION, DutyOptions.HIGH_RISK_ESCALATION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        int days = context.options().number(DutyOptions.ESCALATION);
        int highRiskDays = context.options().number(DutyOptions.HIGH_RISK_ESCALATION);
        for (Finding finding : plan.findings()) {
            int patience = finding.isHighRisk() ? highRiskDays : days;
            for (Action action : finding.actions()) {
                Lateness lateness = Lateness.of(plan, action, patience, context);
                if (lateness.wantsEscalation()) {
                    report.on(
                            action.due(),
                            "due must not be more than " + days(patience)
                                    + " past without an escalation or an approved extension: it is "
                                    + lateness.daysPast(action.due().get()),
                            "add escalation: with date, to, reason and decision, or move due and add extensions: with"
                                    + " approved-by and interim-control");
                }
            }
        }
    }

    private static String days(int count) {
        return count == 1 ? "1 day" : count + " days";
    }
}
