package org.provenplan.wording;

/**
 * What is said to keep watching: a record, a meeting or a check, or only somebody who does.
 *
 * @param text as somebody typed it
 */
public record OversightWords(String text) {
    /** Whether nothing is named but a person and that she looks after it: "Jo Green will monitor". */
    public boolean namesOnlyAPerson() {
        String before = "";
        boolean any = false;
        for (String token : text.split("[^\\p{L}\\p{N}'’&-]+", -1)) {
            String word = NoteWords.of(token).toString();
            if (!word.isEmpty()) {
                any = true;
                boolean verb = before.equals("to")
                        || before.equals("will")
                        || before.equals("must")
                        || before.equals("should");
                if ((WordClass.WATCH.has(word) && !verb) || !isOfAPerson(token, word)) {
                    return false;
                }
                before = word;
            }
        }
        return any;
    }

    private static boolean isOfAPerson(String token, String word) {
        return Character.isUpperCase(token.charAt(0))
                || WordClass.STAFF.has(word)
                || WordClass.MINDING.has(word)
                || WordClass.WATCH.has(word);
    }
}
