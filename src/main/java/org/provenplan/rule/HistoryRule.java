package org.provenplan.rule;

import org.provenplan.history.PlanHistory;
import org.provenplan.plan.Plan;

/** A rule that looks at one plan's life, as its commits tell it. Where that can't be known, it is not asked. */
public non-sealed interface HistoryRule extends Rule {
    /** Reports every breach once, at what stands in the plan today. */
    void check(Plan plan, PlanHistory history, RuleContext context, Report report);
}
