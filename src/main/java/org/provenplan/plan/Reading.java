package org.provenplan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One reading of a measure. */
public record Reading(Fields fields) {
    public Field<LocalDate> date() {
        return fields.date("date");
    }

    public Field<BigDecimal> value() {
        return fields.number("value");
    }

    public Field<String> note() {
        return fields.text("note");
    }

    /** Whether it was entered by mistake: it stays, with a note in place of its value. */
    public boolean isTakenBack() {
        return value().isMissing() && note().isPresent();
    }
}
