package org.provenplan.rules.actions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Plan;

/**
 * How far a plan may look ahead; what lies beyond is a slip of the finger.
 *
 * @param started the plan's start, or that of its first action; missing where neither is known
 */
record PlanHorizon(Field<LocalDate> started, LocalDate today) {
    static final int YEARS = 5;

    static PlanHorizon of(Plan plan, LocalDate today) {
        Field<LocalDate> started = plan.fields().date("started");
        return new PlanHorizon(started.isPresent() ? started : firstStart(plan).orElse(started), today);
    }

    private static Optional<Field<LocalDate>> firstStart(Plan plan) {
        return plan.actions().stream()
                .map(Action::start)
                .filter(Field::isPresent)
                .min(Comparator.comparing(Field::get));
    }

    /** Whether a date lies beyond; the past stays as it was, however long the plan lasts. */
    boolean isPassedBy(Field<LocalDate> date) {
        return date.is((LocalDate day) ->
                day.isAfter(today) && started.is((LocalDate start) -> day.isAfter(start.plusYears(YEARS))));
    }
}
