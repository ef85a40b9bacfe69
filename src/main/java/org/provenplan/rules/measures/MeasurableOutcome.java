package org.provenplan.rules.measures;

import java.util.List;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
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
    public void check(Plan plan, RuleContext context, Report report) {
        for (Finding finding : plan.findings()) {
            if (hasNone(finding.fields().field("measures"))) {
                checkWithoutMeasures(finding, report);
            } else {
                for (Action action : finding.actions()) {
                    if (action.isLive()) {
                        checkNames(action, finding, report);
                    }
                }
            }
            for (Measure measure : finding.measures()) {
                new MeasureGaps(measure).reportTo(report);
            }
        }
    }

    /** One fault of the finding, however many of its actions it leaves without a measure. */
    private static void checkWithoutMeasures(Finding finding, Report report) {
        long without = finding.actions().stream()
                .filter(Action::isLive)
                .filter(action -> hasNone(action.fields().field("measures")))
                .count();
        if (without > 0) {
            report.on(
                    finding.fields().field("measures"),
                    "measures must show whether the finding is resolved: "
                            + (without == 1 ? "its action has none" : "its " + without + " actions have none"),
                    "add measures: with id, title, unit, baseline: {value: 25, date: 2026-04-12, source: MAR review},"
                            + " target: {value: 5, by: 2026-06-30} and source");
        }
    }

    private static void checkNames(Action action, Finding finding, Report report) {
        Field<?> measures = action.fields().field("measures");
        if (measures.isPresent() && hasNone(measures)) {
            String ids = String.join(
                    ", ",
                    finding.measures().stream()
                            .flatMap(measure -> measure.id().value().stream())
                            .toList());
            report.on(
                    measures,
                    "measures must name at least one measure",
                    "delete the key to mean all measures of the finding, or write measures: [" + ids + "]");
        }
    }

    private static boolean hasNone(Field<?> measures) {
        return measures.isMissing() || measures.is((Object) List.of());
    }
}
