package org.provenplan.rules;

import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Each finding has a live action or a reasoned, approved decision to take none. */
final class EveryFindingAnswered implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("every-finding-answered", Family.FINDINGS, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {}
}
