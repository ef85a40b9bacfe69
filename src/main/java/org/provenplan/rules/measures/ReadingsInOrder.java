package org.provenplan.rules.measures;

import java.util.HashSet;
import java.util.Set;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Field;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Readings have rising dates, none in the future, none before the baseline, and all are in the measure's unit. */
final class ReadingsInOrder implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("readings-in-order", Family.MEASURES, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        MeasureActions actions = new MeasureActions(plan);
        Set<Field<?>> seen = new HashSet<>();
        for (Measure measure : plan.measures()) {
            if (seen.add(measure.fields().field("readings"))) {
                ReadingOrder order = new ReadingOrder(measure, context.asOf(), report);
                order.checkDates();
                if (BaselineFirst.startBefore(measure, actions, context.asOf()).isEmpty()) {
                    order.checkBaseline();
                }
                order.checkUnit();
            }
        }
    }
}
