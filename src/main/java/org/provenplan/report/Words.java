package org.provenplan.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates, numbers and lists as people read them, the same wherever provenplan runs. */
final class Words {
    private static final String[] UP_TO_NINE = {
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
    };

    private Words() {}

    /** {@code in 12 days}, {@code today}, {@code 3 days ago}. */
    static String distance(LocalDate asOf, LocalDate date) {
        long days = ChronoUnit.DAYS.between(asOf, date);
        if (days == 0) {
            return "today";
        }
        return days > 0 ? "in " + count(days, "day") : count(-days, "day") + " ago";
    }

    /** Digits with a comma between thousands and no zeros at the end: {@code 1,624}, {@code 4.5}. */
    static String number(BigDecimal number) {
        String[] parts = number.stripTrailingZeros().toPlainString().split("\\.", 2);
        String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
        String signed = whole.replace("-", "\u2212");
        return parts.length == 2 ? signed + "." + parts[1] : signed;
    }

    /** {@code 1 day}, {@code 3 days}. */
    static String count(long number, String noun) {
        return number(BigDecimal.valueOf(number)) + " " + (number == 1 ? noun : plural(noun));
    }

    /** The parts that are not empty, with the same between any two. */
    static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    /** Low numbers as words, for the beginning of a sentence. */
    static String spelled(int number) {
        return number < UP_TO_NINE.length ? UP_TO_NINE[number] : number(BigDecimal.valueOf(number));
    }

    /** The text with its first letter as a capital. */
    static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    private static String plural(String noun) {
        return noun.endsWith("y") && !noun.endsWith("ay") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
