package org.provenplan.plan;

import java.util.Map;

/** Letters and dashes of other scripts that look like the plain ones and make two ids differ that look the same. */
final class LookAlikeLetters {
    private static final Map<Character, Character> PLAIN = Map.ofEntries(
            Map.entry('\u0430', 'a'),
            Map.entry('\u0435', 'e'),
            Map.entry('\u043E', 'o'),
            Map.entry('\u0440', 'p'),
            Map.entry('\u0441', 'c'),
            Map.entry('\u0443', 'y'),
            Map.entry('\u0445', 'x'),
            Map.entry('\u0456', 'i'),
            Map.entry('\u0455', 's'),
            Map.entry('\u0458', 'j'),
            Map.entry('\u03BF', 'o'),
            Map.entry('\u03B1', 'a'),
            Map.entry('\u0131', 'i'),
            Map.entry('\u2010', '-'),
            Map.entry('\u2011', '-'),
            Map.entry('\u2012', '-'),
            Map.entry('\u2013', '-'),
            Map.entry('\u2014', '-'),
            Map.entry('\u2212', '-'));

    private LookAlikeLetters() {}

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, PLAIN.getOrDefault(folded.charAt(i), folded.charAt(i)));
        }
        return folded.toString();
    }

    /** Names the first look-alike of a text. */
    static String describe(String text) {
        for (int i = 0; i < text.length(); i++) {
            Character plain = PLAIN.get(text.charAt(i));
            if (plain != null) {
                return String.format("character %d is U+%04X, not %s", i + 1, (int) text.charAt(i), plain);
            }
        }
        return "";
    }
}
