package org.provenplan.plan;

import java.util.HashMap;
import java.util.Map;

/** Letters, digits and dashes of other scripts that look like the plain ones, so that two ids differ that look the same. */
final class LookAlikeLetters {
    private static final String LETTERS =
            "\u0430a\u0435e\u043Eo\u0440p\u0441c\u0443y\u0445x\u0456i\u0455s\u0458j\u0501d\u051Bq\u051Dw\u03BFo\u03B1a\u0131i";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63";
    private static final String INVISIBLE = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";
    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';
    private static final Map<Character, Character> PLAIN = plain();

    private LookAlikeLetters() {}

    /** The text with plain characters, without those that do not show. */
    static String fold(String text) {
        return isPlain(text) ? text : folded(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (INVISIBLE.indexOf(text.charAt(i)) < 0) {
                folded.append(plain(text.charAt(i)));
            }
        }
        return folded.toString();
    }

    /** Names the first look-alike of a text; empty where it has none but such that do not show. */
    static String describe(String text) {
        for (int i = 0; i < text.length(); i++) {
            char plain = plain(text.charAt(i));
            if (plain != text.charAt(i)) {
                return String.format("character %d is U+%04X, not %s", i + 1, (int) text.charAt(i), plain);
            }
        }
        return "";
    }

    private static char plain(char unit) {
        return unit >= FIRST_FULL_WIDTH && unit <= LAST_FULL_WIDTH
                ? (char) (unit - FIRST_FULL_WIDTH + '!')
                : PLAIN.getOrDefault(unit, unit);
    }

    private static Map<Character, Character> plain() {
        Map<Character, Character> plain = new HashMap<>();
        for (int i = 0; i < LETTERS.length(); i += 2) {
            plain.put(LETTERS.charAt(i), LETTERS.charAt(i + 1));
        }
        DASHES.chars().forEach(dash -> plain.put((char) dash, '-'));
        return plain;
    }
}
