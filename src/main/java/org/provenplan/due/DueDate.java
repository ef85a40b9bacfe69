package org.provenplan.due;

import java.time.LocalDate;
import java.util.Comparator;
import org.provenplan.check.CheckedPlan;
import org.provenplan.source.Span;

/**
 * One thing that somebody has to do by a date.
 *
 * @param date the last day on which it is in time
 * @param kind what is to be done
 * @param title of what it is to be done to, as typed; empty where it has none
 * @param item the id of that; empty where it has none
 * @param plan the plan it stands in
 * @param place the date, or the interval that it follows from
 * @param uid the same in every run, whatever the date: made of plan, item and kind
 */
public record DueDate(
        LocalDate date, DueKind kind, String title, String item, CheckedPlan plan, Span place, String uid) {
    static final Comparator<DueDate> ORDER = Comparator.comparing(DueDate::date)
            .thenComparing(due -> due.plan().file())
            .thenComparing(due -> due.place().source().file())
            .thenComparing(due -> due.place().from())
            .thenComparing(DueDate::kind);

    /** Whether its day has passed. */
    public boolean isOverdue(LocalDate asOf) {
        return date.isBefore(asOf);
    }

    /** Whether it is a day on which, by the plan's configuration, nobody works. */
    public boolean isOnBankHoliday() {
        return plan.settings().bankHolidays().value().contains(date);
    }
}
