package org.provenplan.rules;

import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Each action has a measure with unit, baseline, target, target date and source. */
final class MeasurableOutcome implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("measurable-outcome", Family.MEASURES, Severity.ERROR, RuleInfo.Mark.MANDATORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {}
}
