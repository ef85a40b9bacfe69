package org.provenplan.wording;

import java.util.List;

/**
 * What is said to be different now: for people, or only on paper.
 *
 * @param text as somebody typed it
 */
public record ChangeWords(String text) {
    private static final List<String> TOPIC = List.of("for", "on", "about", "regarding", "around", "to");

    /** Whether it says no more than that something was written, taught or put in place: "The records were rewritten". */
    public boolean isOnPaperOnly() {
        if (hasReason(text)) {
            return false;
        }
        boolean paper = false;
        for (Deed deed : Deed.in(text)) {
            if (!isPaper(deed) && !areMakers(deed.words())) {
                return false;
            }
            paper |= isPaper(deed);
        }
        return paper;
    }

    /** Whether a further clause tells for what: "so that people drink". */
    private static boolean hasReason(String text) {
        List<String> words = NoteWords.of(text).words();
        for (int i = 1; i < words.size(); i++) {
            if (WordClass.SUBORDINATE.has(words.get(i)) && !words.get(i).equals("as")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPaper(Deed deed) {
        List<String> words = deed.words();
        WorkKind kind = new WorkReading(deed).kind();
        return kind != WorkKind.OTHER || existsOnly(words) || isMade(words) || isKnown(words);
    }

    /** "The new form is in place": a thing on paper, and nothing behind it but that it is there. */
    private static boolean existsOnly(List<String> words) {
        for (int i = 1; i <= words.size(); i++) {
            if (WordClass.PAPERWORK.atEndOf(words.subList(0, i)) > 0
                    && !hasPeople(words.subList(0, i))
                    && areAll(words.subList(i, words.size()))) {
                return i < words.size();
            }
        }
        return false;
    }

    /** "A new form was introduced", "We have rewritten the care plans", "Staff now use the checklist". */
    private static boolean isMade(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (WordClass.EXISTING.has(words.get(i)) && areMakers(words.subList(0, i))) {
                List<String> object = words.subList(i + 1, words.size());
                if (WordClass.PAPERWORK.atEndOf(object) > 0 && !hasPeople(object) && !hasDigit(object)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isKnown(List<String> words) {
        return WordClass.STAFF.isIn(words) && WordClass.KNOWING.isIn(words) && !hasDigit(words) && !hasPeople(words);
    }

    private static boolean areMakers(List<String> words) {
        for (String word : words) {
            if (!WordClass.STAFF.has(word) && !WordClass.EXISTING.has(word) && !WordClass.ARTICLE.has(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areAll(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            List<String> rest = words.subList(i, words.size());
            if (i > 0 && TOPIC.contains(word) && !hasPeople(rest) && !hasDigit(rest)) {
                return true;
            }
            if (!WordClass.EXISTING.has(word) && !WordClass.PAPERWORK.has(word) && !WordClass.ARTICLE.has(word)) {
                return false;
            }
        }
        return true;
    }

    /** Those for whom it is done; whose plans they are doesn't count. */
    private static boolean hasPeople(List<String> words) {
        for (String word : words) {
            if (WordClass.PEOPLE.has(word)
                    && !word.contains("'")
                    && !List.of("his", "her", "person", "individual", "user").contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(List<String> words) {
        return new NoteWords(words).hasDigit() || WordClass.NUMBER.isIn(words);
    }
}
