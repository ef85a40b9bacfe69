package org.provenplan.rules.actions;

import java.time.LocalDate;
import java.util.Optional;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Person;
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
            Optional<Fields> source = finding.fields().inner("source");
            if (source.isPresent()) {
                order.happened(source.get().date("date"));
            }
            for (Measure measure : finding.measures()) {
                checkMeasure(measure, order);
            }
            for (Action action : finding.actions()) {
                new ActionDates(action, context.asOf(), order).check();
            }
            order.eachHappened(finding.reviews(), "date");
        }
    }

    private static void checkTopLevel(Plan plan, DateOrder order) {
        if (plan.inspection().isPresent()) {
            checkInspection(plan.inspection().get(), order);
        }
        for (Fields item : plan.enforcement()) {
            order.happened(item.date("served"));
            order.notBefore(item.date("served"), "the day it was served", item.date("respond-by"));
            order.notBefore(item.date("served"), "the day it was served", item.date("comply-by"));
        }
        for (Person person : plan.people().values()) {
            order.notBefore(person.from(), "the first day in post", person.until());
        }
        if (plan.governance().isPresent()) {
            order.eachHappened(plan.governance().get().each("reviews"), "date");
        }
        order.eachHappened(plan.checks(), "last");
    }

    private static void checkInspection(Fields inspection, DateOrder order) {
        order.happened(inspection.date("date"));
        order.happened(inspection.date("published"));
        order.notBefore(inspection.date("date"), "the inspection", inspection.date("published"));
    }

    private static void checkMeasure(Measure measure, DateOrder order) {
        Field<Fields> baseline = measure.baseline();
        if (!baseline.isPresent()) {
            return;
        }
        Field<LocalDate> date = baseline.get().date("date");
        if (baseline.get().has("value")) {
            order.happened(date);
        }
        if (measure.target().isPresent()) {
            order.after(date, "the baseline", measure.target().get().date("by"));
        }
    }
}
