package org.provenplan.wording;

import java.util.List;

/**
 * What the title of a piece of evidence, or what it shows, says about the kind of thing it is.
 *
 * @param text as somebody typed it
 */
public record EvidenceWords(String text) {
    private static final List<String> FOUND_TO_BE = List.of(
            "found",
            "seen",
            "known",
            "shown",
            "observed",
            "said",
            "felt",
            "appeared",
            "seemed",
            "proved",
            "reported",
            "asked",
            "asks",
            "wants",
            "wanted",
            "want",
            "need",
            "needs",
            "needed",
            "likes",
            "liked",
            "like",
            "wish",
            "wishes",
            "safe",
            "ready",
            "have",
            "has",
            "had");
    private static final List<String> AHEAD_OF_IT =
            List.of("for", "in", "on", "by", "to", "next", "end", "this", "later");
    private static final List<String> THEY =
            List.of("they", "he", "she", "who", "i", "you", "what", "at", "free", "living", "good");

    /** Whether it is called something on paper, such as minutes, a policy or a certificate. */
    public boolean isPaper() {
        for (Deed deed : Deed.in(text)) {
            List<String> name = withoutVersion(deed.nameAtStart());
            if (!name.isEmpty()) {
                return WordClass.PAPER.atEndOf(name) > 0 && !isTime(name);
            }
        }
        return false;
    }

    /** Whether it tells of something that is still to be done or to be found. */
    public boolean isAhead() {
        List<String> words = NoteWords.of(text).words();
        if (words.isEmpty() || hasResult(words)) {
            return false;
        }
        boolean ahead = WordClass.AHEAD.has(words.get(0)) && WordClass.LOOK.isIn(words);
        for (int i = 0; !ahead && i < words.size(); i++) {
            ahead = isAhead(words, i);
        }
        return ahead;
    }

    private static boolean isAhead(List<String> words, int at) {
        String word = words.get(at);
        String before = at == 0 ? "" : words.get(at - 1);
        String after = at + 1 < words.size() ? words.get(at + 1) : "";
        return switch (word) {
            case "will" ->
                !THEY.contains(before) && !WordClass.PEOPLE.has(before) && !(before.isEmpty() && after.endsWith("ing"));
            case "to" -> (after.equals("be") && !FOUND_TO_BE.contains(before)) || isToFollow(before, after);
            case "yet" -> after.equals("to") || before.equals("not");
            case "tbc" -> true;
            case "awaiting", "awaited" -> before.isEmpty() || !isCounted(words, at) || !WordClass.ARTICLE.has(after);
            case "progress" -> before.equals("in");
            default ->
                WordClass.AHEAD.has(word)
                        && WordClass.LOOK.has(before)
                        && (after.isEmpty()
                                || AHEAD_OF_IT.contains(after)
                                || NoteWords.isNumber(after)
                                || WordClass.MONTH.has(after));
        };
    }

    /** Whether a number of things stands before a verb: "2 doses awaited a signature". */
    private static boolean isCounted(List<String> words, int at) {
        List<String> subject = words.subList(0, at);
        return new NoteWords(subject).hasDigit()
                || WordClass.NUMBER.isIn(subject)
                || subject.get(0).equals("no");
    }

    private static boolean isToFollow(String before, String after) {
        boolean follows = List.of("follow", "go", "take", "happen", "come", "start", "commence")
                .contains(after);
        return follows && (before.isEmpty() || WordClass.LOOK.has(before) || WordClass.PAPER.has(before));
    }

    /** Whether it says as well what came of it: "12 of 14". */
    private static boolean hasResult(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean share = i > 0
                    && i + 1 < words.size()
                    && words.get(i).equals("of")
                    && NoteWords.isNumber(words.get(i - 1))
                    && NoteWords.isNumber(words.get(i + 1));
            if (share || words.get(i).endsWith("%") || (WordClass.FOUND.has(words.get(i)) && !isDue(words, i))) {
                return true;
            }
        }
        return false;
    }

    /** "To be done", "will be completed". */
    private static boolean isDue(List<String> words, int at) {
        String before = at == 0 ? "" : words.get(at - 1);
        return List.of("be", "to", "will", "not", "yet", "get").contains(before);
    }

    /** "Ten minutes" is no paper. */
    private static boolean isTime(List<String> name) {
        int last = name.size() - 1;
        return name.get(last).startsWith("minute")
                && last > 0
                && (NoteWords.isNumber(name.get(last - 1)) || WordClass.NUMBER.has(name.get(last - 1)));
    }

    private static List<String> withoutVersion(List<String> name) {
        int to = name.size();
        while (to > 0 && isVersion(name.get(to - 1))) {
            to--;
        }
        return name.subList(0, to);
    }

    private static boolean isVersion(String word) {
        return NoteWords.isNumber(word)
                || WordClass.MONTH.has(word)
                || List.of("final", "signed", "version", "v", "draft", "updated", "new")
                        .contains(word);
    }
}
