package org.provenplan.wording;

/**
 * A reference into another system, as somebody typed it.
 *
 * @param text such as "Datix W4711" or "SharePoint"
 */
public record ReferenceWords(String text) {
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
}
