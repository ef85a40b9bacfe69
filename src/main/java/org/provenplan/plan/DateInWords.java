package org.provenplan.plan;

import java.time.LocalDate;
import java.util.Locale;

/** A date as people read it. */
public final class DateInWords {
    private DateInWords() {}

    /** {@code 15 June 2026}. */
    public static String of(LocalDate date) {
        return withoutYear(date) + " " + date.getYear();
    }

    /** {@code 15 June}. */
    public static String withoutYear(LocalDate date) {
        String month = date.getMonth().name();
        return date.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT);
    }
}
