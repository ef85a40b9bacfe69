package org.provenplan.rules;

import java.util.List;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PortfolioRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Ids are unique in the plan, and plan ids across all plans. */
final class UniqueIds implements PortfolioRule {
    private static final RuleInfo INFO = RuleInfo.of("unique-ids", Family.STRUCTURE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(List<Plan> plans, RuleContext context, Report report) {}
}
