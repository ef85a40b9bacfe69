package org.provenplan.rules;

import java.time.LocalDate;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
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
    public void check(Plan plan, RuleContext context, Report report) {
        DateOrder order = new DateOrder(context.asOf(), report);
        checkTopLevel(plan, order);
        for (Finding finding : plan.findings()) {
            finding.fields().inner("source").ifPresent(source -> order.happened(source.date("date")));
            finding.measures().forEach(measure -> checkMeasure(measure, order));
            finding.actions().forEach(action -> new ActionDates(action, order).check());
            finding.reviews().forEach(review -> order.happened(review.date("date")));
        }
    }

    private static void checkTopLevel(Plan plan, DateOrder order) {
        plan.inspection().ifPresent(inspection -> {
            order.happened(inspection.date("date"));
            order.happened(inspection.date("published"));
            order.notBefore(inspection.date("date"), "the inspection", inspection.date("published"));
        });
        for (Fields item : plan.enforcement()) {
            order.happened(item.date("served"));
            order.notBefore(item.date("served"), "the day it was served", item.date("respond-by"));
            order.notBefore(item.date("served"), "the day it was served", item.date("comply-by"));
        }
        plan.people()
                .values()
                .forEach(person -> order.notBefore(person.from(), "the first day in post", person.until()));
        plan.governance()
                .ifPresent(governance ->
                        governance.each("reviews").forEach(review -> order.happened(review.date("date"))));
        plan.checks().forEach(check -> order.happened(check.date("last")));
    }

    private static void checkMeasure(Measure measure, DateOrder order) {
        measure.baseline().value().ifPresent(baseline -> {
            Field<LocalDate> date = baseline.date("date");
            if (baseline.has("value")) {
                order.happened(date);
            }
            measure.target().value().ifPresent(target -> order.after(date, "the baseline", target.date("by")));
        });
    }
}
