package org.provenplan.rules.measures;

import java.time.LocalDate;
import java.util.Optional;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Measure;
import org.provenplan.plan.MeasureActions;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** A baseline says when and where its number was taken, which was before the work began. */
final class BaselineFirst implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("baseline-first", Family.MEASURES, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        MeasureActions actions = new MeasureActions(plan);
        for (Measure measure : plan.measures()) {
            Optional<Fields> baseline = measure.baseline().value();
            if (!measure.isWithdrawn() && baseline.isPresent() && baseline.get().has("value")) {
                checkOrigin(baseline.get(), report);
                startBefore(measure, actions, context.asOf())
                        .ifPresent(action -> reportLate(baseline.get().date("date"), action, report));
            }
        }
    }

    /**
     * The action that had started before the baseline was taken. Empty too where the measure was set anew since, which is
     * recorded with its reason, and where the date is in the future, which is wrong in itself.
     */
    static Optional<Action> startBefore(Measure measure, MeasureActions actions, LocalDate asOf) {
        Optional<LocalDate> taken = measure.baselineDate();
        if (taken.isEmpty() || taken.get().isAfter(asOf) || measure.fields().has("rebased")) {
            return Optional.empty();
        }
        return actions.firstToStart(measure)
                .filter(action -> action.start().get().isBefore(taken.get()));
    }

    private static void checkOrigin(Fields baseline, Report report) {
        boolean undated = baseline.date("date").isMissing();
        boolean unsourced = LeftOpen.orMissing(baseline.text("source"));
        if (undated && unsourced) {
            report.on(
                    baseline.date("date"),
                    "date and source must say when the baseline was taken and from what",
                    "add both in your own words, such as date: 2026-04-12 and source: MAR review");
        } else if (undated) {
            report.on(
                    baseline.date("date"),
                    "date must say on which day the measure stood there",
                    "add the day, such as date: 2026-04-12");
        } else if (unsourced) {
            report.on(
                    baseline.text("source"),
                    "source must say where the baseline's number comes from"
                            + Quotation.leftOpen(baseline.text("source")),
                    (baseline.text("source").isMissing() ? "add" : "write")
                            + " it in your own words, such as source: MAR review");
        }
    }

    private static void reportLate(Field<LocalDate> date, Action action, Report report) {
        String name = action.id().value().map(id -> "action " + id).orElse("its action");
        String day = DateInWords.of(action.start().get());
        report.on(
                date,
                "date must not be after " + name + " started, " + day
                        + ": from then on the number shows the work as well",
                "count again from records of before " + action.start().get() + ", or correct the date or the start",
                new Related(name + " started on " + day, action.start().place()));
    }
}
