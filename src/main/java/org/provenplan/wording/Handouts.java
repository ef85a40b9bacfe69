package org.provenplan.wording;

import java.util.ArrayList;
import java.util.List;

/** Papers that a note says were made or put up: "poster displayed", "a memo has been put up". */
public final class Handouts {
    private static final List<String> BETWEEN = List.of("has", "have", "been", "is", "are", "was", "were", "now");
    private static final List<String> BEHIND = List.of("up", "out", "round");

    private Handouts() {}

    /** Whether some words tell of one. */
    public static boolean areIn(NoteWords note) {
        return without(note).words().size() < note.words().size();
    }

    /** The words that tell of none. */
    public static NoteWords without(NoteWords note) {
        List<String> words = note.words();
        List<String> rest = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = WordClass.HANDOUT.has(words.get(at)) ? endOf(words, at + 1) : at;
            if (end == at) {
                rest.add(words.get(at));
            }
            at = end + 1;
        }
        return new NoteWords(List.copyOf(rest));
    }

    /** The last word of what was done with it, or the word before where nothing was. */
    private static int endOf(List<String> words, int from) {
        int verb = from;
        while (verb < words.size() && BETWEEN.contains(words.get(verb))) {
            verb++;
        }
        if (verb == words.size() || !WordClass.HANDED.has(words.get(verb))) {
            return from - 1;
        }
        return verb + 1 < words.size() && BEHIND.contains(words.get(verb + 1)) ? verb + 1 : verb;
    }
}
