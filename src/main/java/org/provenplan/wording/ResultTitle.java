package org.provenplan.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * The title of an action that may say only what is to be reached, and nothing of what is done for it.
 *
 * @param text such as "Evening medicines are given on time"
 */
public record ResultTitle(String text) {
    /** Whether it turns a finding or the title of a measure round, and names nobody who does anything. */
    public boolean isOnlyResultOf(String found) {
        List<String> words = new ArrayList<>();
        for (String word : PlainWords.of(text)) {
            if (WordClass.STAFF.has(word)) {
                return false;
            }
            if (!WordClass.RESULT.has(word) && !NoteWords.isNumber(word)) {
                words.add(word);
            }
        }
        return Restatement.of(PlainWords.of(found)).isIn(words);
    }
}
