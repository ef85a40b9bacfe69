package org.provenplan.wording;

import java.util.List;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.catalogue.Phrases;
import org.provenplan.catalogue.RecordNames;

/** What makes a note one of fact: a number, a day or a month, the name of a record, or a word such as nobody or fewer. */
public final class NoteFacts {
    private NoteFacts() {}

    /** Whether a word, in small letters, is one of fact by itself. */
    public static boolean isFact(String word, Catalogue catalogue) {
        Phrases phrases = catalogue.phrases();
        RecordNames records = catalogue.recordNames();
        return NoteWords.isNumber(word)
                || phrases.numbers().contains(word)
                || phrases.facts().contains(word)
                || records.byName().contains(word)
                || records.asSource().contains(word);
    }

    /** Whether there is one, beside phrases that only sound like it: "discussed in supervision", "no update". */
    public static boolean isIn(NoteWords note, List<String> beside, Catalogue catalogue) {
        if (note.hasDigit()) {
            return true;
        }
        RecordNames records = catalogue.recordNames();
        NoteWords rest = note.without(beside);
        return rest.hasOneOf(catalogue.phrases().numbers())
                || rest.hasOneOf(catalogue.phrases().facts())
                || rest.hasOneOf(records.byName())
                || rest.hasOneOf(records.asSource());
    }
}
