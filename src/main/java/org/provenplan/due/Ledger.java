package org.provenplan.due;

import java.time.LocalDate;
import java.util.Optional;
import org.provenplan.check.CheckedPlan;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Interval;
import org.provenplan.source.Span;

/** Enters the dates of one plan under the people they belong to. */
final class Ledger {
    private final CheckedPlan plan;
    private final People people;
    private final Uid uids;

    Ledger(CheckedPlan plan, People people, Uid uids) {
        this.plan = plan;
        this.people = people;
        this.uids = uids;
    }

    /**
     * What a date is about.
     *
     * @param title as typed
     * @param item its id
     * @param part what tells it from others of the same item and kind
     */
    record About(String title, String item, String part) {
        static About item(Fields item) {
            return new About(item.text("title").orElse(""), item.text("id").orElse(""), "");
        }
    }

    /** Enters a date where one is written. */
    void add(Responsible who, DueKind kind, Field<LocalDate> date, About about) {
        date.value().ifPresent(day -> add(who, kind, day, date.place(), about));
    }

    /** Enters the day one interval after another; nothing where either is not known. */
    void addNext(Responsible who, DueKind kind, Field<Interval> every, Optional<LocalDate> last, About about) {
        if (every.isPresent() && last.isPresent()) {
            add(who, kind, every.get().after(last.get()), every.place(), about);
        }
    }

    /** Notes that somebody has something to do whose date is not known. */
    void addUndated(Responsible who) {
        people.addUndated(who);
    }

    private void add(Responsible who, DueKind kind, LocalDate date, Span place, About about) {
        String planId = plan.id().isEmpty() ? plan.file() : plan.id();
        String uid = uids.of(planId, about.item(), kind.word(), about.part());
        people.add(who, new DueDate(date, kind, about.title(), about.item(), plan, place, uid));
    }
}
