package org.provenplan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as its words in small letters, without punctuation and apostrophes, so that two texts can be compared. */
final class PlainWords {
    private PlainWords() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < lower.length(); i++) {
            char unit = lower.charAt(i);
            if (Character.isLetterOrDigit(unit) || Character.isSurrogate(unit)) {
                word.append(unit);
            } else if (unit != '\'' && unit != '’') {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    /** The words with single spaces between them. */
    static String joined(String text) {
        return String.join(" ", of(text));
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
