package org.provenplan.cli;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

/** How far ahead somebody wants to look: {@code 30d}, {@code 4w}, {@code 2m}. */
final class Within {
    static final String OPTION = "--within";
    static final String USUAL = "30d";

    private static final int MOST_DIGITS = 4;

    private Within() {}

    /**
     * The last day of so many days, weeks or months after another; a month from 31 January ends with February.
     *
     * @throws CommandFailure if what was typed is no such number
     */
    static LocalDate from(LocalDate day, String typed) {
        String text = typed.replace(" ", "").toLowerCase(Locale.ROOT);
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > MOST_DIGITS) {
            throw refused(typed);
        }
        int count = Integer.parseInt(text.substring(0, digits));
        return day.plus(
                switch (text.substring(digits)) {
                    case "d", "day", "days" -> Period.ofDays(count);
                    case "w", "week", "weeks" -> Period.ofWeeks(count);
                    case "m", "month", "months" -> Period.ofMonths(count);
                    default -> throw refused(typed);
                });
    }

    private static CommandFailure refused(String typed) {
        return CommandFailure.usage(
                OPTION + " must be a number of days, weeks or months such as 30d, 4w or 2m, but it is \""
                        + Typed.shown(typed) + "\".");
    }
}
