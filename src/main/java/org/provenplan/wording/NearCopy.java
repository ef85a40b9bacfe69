package org.provenplan.wording;

import java.util.HashSet;
import java.util.Set;
import org.provenplan.catalogue.Catalogue;

/** Whether a text says what another said, in the same words or nearly so; texts with other facts in them never do. */
public final class NearCopy {
    private static final Set<String> FILLING = Set.of(
            "a", "an", "the", "is", "are", "was", "were", "be", "been", "has", "have", "had", "and", "or", "of", "to",
            "in", "on", "at", "by", "for", "with", "this", "that", "these", "it", "its", "still", "again", "also",
            "now", "as", "so", "very", "week", "weeks", "month", "months", "we", "our");

    private static final int FEWEST = 2;
    private static final int FEWEST_FOR_NEARLY = 7;
    private static final int ALIKE_PERCENT = 85;

    private NearCopy() {}

    /** Whether one text is a copy of another. */
    public static boolean is(NoteWords text, NoteWords of, Catalogue catalogue) {
        if (text.words().equals(of.words())) {
            return !text.words().isEmpty();
        }
        Set<String> here = telling(text);
        Set<String> there = telling(of);
        return here.size() >= FEWEST && areAlike(here, there) && hasNoOtherFact(here, there, catalogue);
    }

    /** Its words but those that only hold it together, in the singular. */
    private static Set<String> telling(NoteWords text) {
        Set<String> telling = new HashSet<>();
        for (String word : text.words()) {
            if (!FILLING.contains(word)) {
                boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
                telling.add(plural ? word.substring(0, word.length() - 1) : word);
            }
        }
        return telling;
    }

    private static boolean areAlike(Set<String> here, Set<String> there) {
        int shared = 0;
        for (String word : here) {
            shared += there.contains(word) ? 1 : 0;
        }
        int all = here.size() + there.size() - shared;
        return shared == all
                || (Math.min(here.size(), there.size()) >= FEWEST_FOR_NEARLY && shared * 100 >= all * ALIKE_PERCENT);
    }

    private static boolean hasNoOtherFact(Set<String> here, Set<String> there, Catalogue catalogue) {
        Set<String> others = new HashSet<>(here);
        others.addAll(there);
        others.removeIf(word -> here.contains(word) && there.contains(word));
        if (others.isEmpty()) {
            return true;
        }
        return others.stream().noneMatch(word -> NoteFacts.isFact(word, catalogue));
    }
}
