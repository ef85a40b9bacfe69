package org.provenplan.rules.actions;

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

/** What is done is closed with proof in time, or a note says what stands in the way. */
final class ProofInTime implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    DutyOptions.PROOF_RULE, Family.ACTIONS, Severity.WARNING, RuleInfo.Mark.CALENDAR)
            .with(DutyOptions.PROOF_DAYS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Duty proof : context.duties(plan).overdue(DutyKind.PROOF, context.asOf())) {
            report.on(
                    proof.date(),
                    "done-on must be followed by a closure with proof, here by " + DateInWords.of(proof.by()),
                    "add the evidence and closure:, or a progress entry with barrier: that says what stands in the way");
        }
    }
}
