package org.provenplan.rules;

import java.time.LocalDate;
import java.util.Locale;

/** A date as people read it: 15 June 2026. */
final class DateInWords {
    private DateInWords() {}

    static String of(LocalDate date) {
        String month = date.getMonth().name();
        return date.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                + date.getYear();
    }
}
