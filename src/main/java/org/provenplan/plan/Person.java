package org.provenplan.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody in the plan's register.
 *
 * @param fields what the plan says of them or, where it says nothing, the nearest shared register
 * @param elsewhere what shared registers say besides
 */
public record Person(String id, Fields fields, List<Fields> elsewhere) {
    public Person {
        elsewhere = List.copyOf(elsewhere);
    }

    public Field<String> name() {
        return fields.text("name");
    }

    public Field<String> role() {
        return fields.text("role");
    }

    /** The first day in post; where registers say different days, the last of them. */
    public Field<LocalDate> from() {
        Field<LocalDate> latest = fields.date("from");
        for (Fields other : elsewhere) {
            Field<LocalDate> from = other.date("from");
            if (from.isPresent() && !latest.isMalformed() && !latest.is((LocalDate day) -> !day.isBefore(from.get()))) {
                latest = from;
            }
        }
        return latest;
    }

    /** The last day in post; where registers say different days, the first of them. */
    public Field<LocalDate> until() {
        Field<LocalDate> earliest = fields.date("until");
        for (Fields other : elsewhere) {
            Field<LocalDate> until = other.date("until");
            if (until.isPresent()
                    && !earliest.isMalformed()
                    && !earliest.is((LocalDate day) -> !day.isAfter(until.get()))) {
                earliest = until;
            }
        }
        return earliest;
    }

    /** The email addresses that they commit with. */
    public List<String> git() {
        return fields.<String>values("git").stream()
                .flatMap(address -> address.value().stream())
                .toList();
    }
}
