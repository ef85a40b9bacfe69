package org.provenplan.rule;

import java.util.List;
import org.provenplan.plan.Plan;

/** A rule that looks for plans that Git knows and that are not there. Where the past can't be known, it is not asked. */
public non-sealed interface MissingPlanRule extends Rule {
    /** Reports every breach once, at a plan that is there, or where there is none at the place of the one that is missing. */
    void check(List<Plan> plans, List<MissingPlan> missing, RuleContext context, Report report);
}
