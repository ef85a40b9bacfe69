package org.provenplan.wording;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A reference into another system, as somebody typed it.
 *
 * @param text such as "Datix W4711" or "SharePoint"
 */
public record ReferenceWords(String text) {
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    /** Whether it names the place where records are kept and none of the records: "on the shared drive". */
    public boolean namesOnlyAPlace() {
        NoteWords words = NoteWords.of(text);
        if (words.words().isEmpty() || words.hasDigit()) {
            return false;
        }
        for (String word : words.words()) {
            if (!WordClass.STORE.has(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it names the whole of a report or a kind of record, and no place in it: "CQC inspection report, March 2026", "Audit". */
    public boolean citesWholeSource() {
        boolean dated = false;
        List<String> words = NoteWords.of(text).words();
        for (String word : words) {
            boolean day = WordClass.MONTH.has(word) || YEAR.matcher(word).matches();
            if (!day && !WordClass.WHOLESOURCE.has(word)) {
                return false;
            }
            dated |= day;
        }
        return !dated || words.contains("inspection") || words.contains("cqc");
    }
}
