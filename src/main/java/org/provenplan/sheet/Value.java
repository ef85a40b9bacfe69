package org.provenplan.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell. */
sealed interface Value {
    Value NOTHING = new Text("");

    /** Words. */
    record Text(String text) implements Value {}

    /** A number to reckon with. */
    record Amount(BigDecimal number) implements Value {}

    /** A day to sort and filter by. */
    record Day(LocalDate date) implements Value {}
}
