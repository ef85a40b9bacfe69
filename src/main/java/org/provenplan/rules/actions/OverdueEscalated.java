package org.provenplan.rules.actions;

import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** An action that stays overdue has been escalated, or extended with approval and an interim control. */
final class OverdueEscalated implements PlanRule {
    private static final NumberOption DAYS = new NumberOption(
            "days", 14, 0, "days that an action may be overdue before somebody above its owner decides");
    private static final NumberOption HIGH_RISK_DAYS =
            new NumberOption("high-risk-days", 7, 0, "the same where the finding's risk is critical or high");
    private static final RuleInfo INFO = RuleInfo.of(
                    "overdue-escalated", Family.ACTIONS, Severity.ERROR, RuleInfo.Mark.CALENDAR)
            .with(DAYS, HIGH_RISK_DAYS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Whether this rule, as it stands without a configuration, has taken a late action over. */
    static boolean wouldReport(Lateness lateness) {
        return lateness.wantsEscalation(DAYS.standard(), HIGH_RISK_DAYS.standard());
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        int days = context.options().number(DAYS);
        int highRiskDays = context.options().number(HIGH_RISK_DAYS);
        for (Finding finding : plan.findings()) {
            for (Action action : finding.actions()) {
                Lateness lateness = new Lateness(finding, action, context.asOf());
                if (lateness.wantsEscalation(days, highRiskDays)) {
                    report.on(
                            action.due(),
                            "due must not be more than " + days(lateness.patience(days, highRiskDays))
                                    + " past without an escalation or an approved extension: it is "
                                    + lateness.daysPast(action.due().get()),
                            "add escalation: with on, to, reason and decision, or move due and add extensions: with"
                                    + " approved-by and interim-control");
                }
            }
        }
    }

    private static String days(int count) {
        return count == 1 ? "1 day" : count + " days";
    }
}
