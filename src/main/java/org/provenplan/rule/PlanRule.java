package org.provenplan.rule;

import org.provenplan.plan.Plan;

/** A rule that looks at one plan. */
public non-sealed interface PlanRule extends Rule {
    /** Reports every breach once. What is missing or malformed may be met anywhere: another rule has reported it. */
    void check(Plan plan, RuleContext context, Report report);
}
