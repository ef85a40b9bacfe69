package org.provenplan.plan;

import java.time.LocalDate;

/** Somebody in the plan's register. */
public record Person(String id, Fields fields) {
    public Field<String> name() {
        return fields.text("name");
    }

    public Field<String> role() {
        return fields.text("role");
    }

    public Field<LocalDate> from() {
        return fields.date("from");
    }

    public Field<LocalDate> until() {
        return fields.date("until");
    }
}
