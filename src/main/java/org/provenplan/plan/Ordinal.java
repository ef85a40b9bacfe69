package org.provenplan.plan;

import java.util.List;

/** How often something has happened, as a word that goes before "time". */
public final class Ordinal {
    private static final List<String> WORDS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private Ordinal() {}

    /**
     * {@code second}, {@code 11th}, {@code 22nd}.
     *
     * @param number 1 or more
     */
    public static String of(int number) {
        return number <= WORDS.size() ? WORDS.get(number - 1) : number + ending(number);
    }

    private static String ending(int number) {
        boolean teen = number % 100 > 10 && number % 100 < 20;
        return teen
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
