package org.provenplan.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people write them. */
public final class DayWords {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private DayWords() {}

    /** {@code 7 June 2026}. */
    public static String of(LocalDate date) {
        return DATE.format(date);
    }
}
