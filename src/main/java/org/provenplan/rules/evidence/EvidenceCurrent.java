package org.provenplan.rules.evidence;

import org.provenplan.diagnostic.Severity;
import org.provenplan.duty.Duty;
import org.provenplan.duty.DutyKind;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Plan;
import org.provenplan.rule.DutyOptions;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** The evidence of an action that is open, done or just closed has not expired. */
final class EvidenceCurrent implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    DutyOptions.EVIDENCE_RULE, Family.EVIDENCE, Severity.WARNING, RuleInfo.Mark.CALENDAR)
            .with(DutyOptions.EVIDENCE_DAYS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Duty duty : context.duties(plan).overdue(DutyKind.RENEW, context.asOf())) {
            report.on(
                    duty.date(),
                    "expires must be after today, " + DateInWords.of(context.asOf())
                            + ", while its action has to be proven: from "
                            + DateInWords.of(duty.by().plusDays(1)) + " on it no longer counts",
                    "add what has replaced it as a piece of evidence with a date of its own");
        }
    }
}
