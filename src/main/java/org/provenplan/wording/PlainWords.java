package org.provenplan.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as its words in small letters, without punctuation and apostrophes, so that two texts can be compared. */
public final class PlainWords {
    private PlainWords() {}

    /** The words of a text, in their order. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !isInWord(lower.charAt(i))) {
                add(lower.substring(from, i), words);
                from = i + 1;
            }
        }
        return words;
    }

    /** Whether a text has exactly these words; made for comparing with many texts, most of which begin otherwise. */
    public static boolean are(List<String> words, String text) {
        int word = 0;
        int at = 0;
        for (int i = 0; i <= text.length(); i++) {
            char unit = i < text.length() ? Character.toLowerCase(text.charAt(i)) : ' ';
            if (isOfWord(unit)) {
                if (word == words.size()
                        || at == words.get(word).length()
                        || words.get(word).charAt(at) != unit) {
                    return false;
                }
                at++;
            } else if (at > 0 && !isApostrophe(unit)) {
                if (at != words.get(word).length()) {
                    return false;
                }
                word++;
                at = 0;
            }
        }
        return word == words.size();
    }

    private static boolean isOfWord(char unit) {
        return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
    }

    private static boolean isInWord(char unit) {
        return isOfWord(unit) || isApostrophe(unit);
    }

    private static boolean isApostrophe(char unit) {
        return unit == '\'' || unit == '’';
    }

    private static void add(String part, List<String> words) {
        String word = part.replace("'", "").replace("’", "");
        if (!word.isEmpty()) {
            words.add(word);
        }
    }
}
