package org.provenplan.chart;

import java.time.LocalDate;
import java.util.Locale;

/** A date where there is little room. */
public final class ShortDate {
    private ShortDate() {}

    /** {@code 15 Jun}, or {@code 15 Jun 2026}. */
    public static String of(LocalDate date, boolean withYear) {
        String month = date.getMonth().name();
        String day = date.getDayOfMonth() + " " + month.charAt(0)
                + month.substring(1, 3).toLowerCase(Locale.ROOT);
        return withYear ? day + " " + date.getYear() : day;
    }
}
