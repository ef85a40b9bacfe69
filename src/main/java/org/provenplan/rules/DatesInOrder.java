package org.provenplan.rules;

import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Dates follow one another: start, due, done, closed; nothing is done in the future. */
final class DatesInOrder implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("dates-in-order", Family.ACTIONS, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {}
}
