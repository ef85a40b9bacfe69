package org.provenplan.rules.evidence;

import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Each action says from the start which records will prove it. */
final class EvidenceSource implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("evidence-source", Family.EVIDENCE, Severity.ERROR, RuleInfo.Mark.MANDATORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            Field<?> records = action.fields().field("evidence-from");
            if (action.isLive() && records.isMissing()) {
                report.on(
                        records,
                        "evidence-from must name the records that will prove it",
                        "add evidence-from: and one or more kinds of evidence, such as [audit, observation]");
            }
        }
    }
}
