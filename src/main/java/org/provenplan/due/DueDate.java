package org.provenplan.due;

import java.util.Comparator;
import org.provenplan.check.CheckedPlan;
import org.provenplan.duty.Duty;
import org.provenplan.source.Span;

/**
 * A duty on somebody's list.
 *
 * @param plan the plan that owes it
 * @param uid the same in every run, whatever the date: made of plan, item and kind
 */
public record DueDate(Duty duty, CheckedPlan plan, String uid) {
    static final Comparator<DueDate> ORDER = Comparator.comparing(
                    (DueDate due) -> due.duty().by())
            .thenComparing(due -> due.plan().file())
            .thenComparing(due -> due.place().source().file())
            .thenComparing(due -> due.place().from())
            .thenComparing(due -> due.duty().kind());

    static DueDate of(Duty duty, CheckedPlan plan, Uid uids) {
        String planId = plan.id().isEmpty() ? plan.file() : plan.id();
        String uid = uids.of(
                planId, duty.about().item(), duty.kind().word(), duty.about().part());
        return new DueDate(duty, plan, uid);
    }

    /** The date as written, or the interval that it follows from. */
    public Span place() {
        return duty.date().place();
    }

    /** Whether it is a day on which, by the plan's configuration, nobody works. */
    public boolean isOnBankHoliday() {
        return plan.settings().bankHolidays().value().contains(duty.by());
    }
}
