package org.provenplan.rule;

import java.util.List;
import org.provenplan.plan.Plan;

/** A rule that looks at all plans of a run together. */
public non-sealed interface PortfolioRule extends Rule {
    /** Reports every breach once, in the order of the plans. */
    void check(List<Plan> plans, RuleContext context, Report report);
}
