package org.provenplan.rule;

import org.provenplan.history.PlanHistory;
import org.provenplan.plan.Plan;

/** A rule that looks at one plan's life, as its commits tell it. Where that can't be known, it is not asked. */
public non-sealed interface HistoryRule extends Rule {
    /** Whether it has nothing to say where the past is not known; otherwise it is then asked with a past of which nothing is known. */
    default boolean needsHistory() {
        return true;
    }

    /** Reports every breach once, at what stands in the plan today. */
    void check(Plan plan, PlanHistory history, RuleContext context, Report report);
}
