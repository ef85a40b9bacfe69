package org.provenplan.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A date as the format writes it. Java's own reader takes longer to begin than a thousand commits take to be read. */
public final class WrittenDate {
    private static final String LIKE = "0000-00-00";

    private WrittenDate() {}

    /** The day that a text names as {@code YYYY-MM-DD}; empty where it is anything else, or there is no such day. */
    public static Optional<LocalDate> of(String text) {
        if (!looksLikeOne(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean looksLikeOne(String text) {
        boolean like = text.length() == LIKE.length();
        for (int i = 0; like && i < LIKE.length(); i++) {
            char unit = text.charAt(i);
            like = LIKE.charAt(i) == '-' ? unit == '-' : unit >= '0' && unit <= '9';
        }
        return like;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
