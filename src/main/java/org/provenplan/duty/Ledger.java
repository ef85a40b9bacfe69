package org.provenplan.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Field;
import org.provenplan.plan.Interval;

/** Collects what one plan owes. */
final class Ledger {
    private final List<Duty> dated = new ArrayList<>();
    private final List<Responsible> undated = new ArrayList<>();

    Duties duties() {
        return new Duties(dated, undated);
    }

    /** Enters a date where one is written. */
    void add(Responsible who, DutyKind kind, Field<LocalDate> date, About about) {
        date.value().ifPresent(day -> dated.add(new Duty(kind, who, day, date, about)));
    }

    /** Enters the day one interval after another; nothing where either is not known. */
    void addNext(Responsible who, DutyKind kind, Field<Interval> every, Optional<LocalDate> last, About about) {
        if (every.isPresent() && last.isPresent()) {
            dated.add(new Duty(kind, who, every.get().after(last.get()), every, about));
        }
    }

    /** Notes that somebody has something to do whose date is not known. */
    void addUndated(Responsible who) {
        undated.add(who);
    }
}
