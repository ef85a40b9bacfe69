package org.provenplan.wording;

import java.util.List;

/** What the words of a root cause say, where they say no cause. */
public final class CauseWords {
    private static final int LONGEST_LABEL = 5;
    private static final List<String> WEAK = List.of(
            "of",
            "and",
            "in",
            "the",
            "ineffective",
            "bad",
            "unclear",
            "clear",
            "effective",
            "robust",
            "not",
            "was",
            "were",
            "is",
            "are",
            "between",
            "within",
            "by",
            "adequate",
            "sufficient",
            "strong",
            "embedded",
            "consistent");

    private CauseWords() {}

    /** Whether they only say where the cause stands, or that it will be found: "as above", "under investigation". */
    public static boolean areOpen(List<String> words) {
        for (String word : words) {
            if (!WordClass.UNKNOWN.has(word) && !NoteWords.isNumber(word)) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    /** Whether they only name a subject: "Handover", "Poor communication", "Lack of oversight". */
    public static boolean areLabel(List<String> words) {
        if (words.size() == 1) {
            return true;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!WordClass.SUBJECT.has(word)
                    && !WordClass.LACKING.has(word)
                    && !WEAK.contains(word)
                    && !isDoer(words, i)) {
                return false;
            }
        }
        return words.size() <= LONGEST_LABEL;
    }

    /** "Poor documentation by staff"; but a lack of staff is a cause. */
    private static boolean isDoer(List<String> words, int at) {
        return at > 0 && List.of("by", "between").contains(words.get(at - 1)) && WordClass.CROWD.has(words.get(at));
    }
}
