package org.provenplan.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Field;
import org.provenplan.plan.Interval;

/** Collects what one plan owes. */
final class Ledger {
    private final List<Duty> dated = new ArrayList<>();
    private final List<UndatedDuty> undated = new ArrayList<>();

    List<Duty> dated() {
        return dated;
    }

    List<UndatedDuty> undated() {
        return undated;
    }

    /** Enters a date that is written, whether it can be read or not; nothing where none is. */
    void add(DutyKind kind, Responsible who, Field<LocalDate> date, About about) {
        add(kind, List.of(who), date, about);
    }

    void add(DutyKind kind, List<Responsible> who, Field<LocalDate> date, About about) {
        if (date.isPresent()) {
            add(kind, who, date.get(), date.get(), date, about);
        } else if (date.isMalformed()) {
            addUndated(kind, who, date, about);
        }
    }

    void add(DutyKind kind, List<Responsible> who, LocalDate by, LocalDate graceEnds, Field<?> date, About about) {
        dated.add(new Duty(kind, who, by, graceEnds, date, about));
    }

    /** Enters what is to be done again an interval after the last time; half the interval more is grace. */
    void addNext(DutyKind kind, Responsible who, Field<Interval> every, Optional<LocalDate> last, About about) {
        if (every.isPresent() && last.isPresent()) {
            LocalDate by = every.get().after(last.get());
            long days = ChronoUnit.DAYS.between(last.get(), by);
            add(kind, List.of(who), by, by.plusDays(days / 2), every, about);
        } else {
            addUndated(kind, List.of(who), every, about);
        }
    }

    /** Enters what is to be done by a day that is not known. */
    void addUndated(DutyKind kind, List<Responsible> who, Field<?> date, About about) {
        undated.add(new UndatedDuty(kind, who, date, about));
    }
}
