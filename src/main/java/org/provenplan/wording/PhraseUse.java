package org.provenplan.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.provenplan.wording.PhraseIndex.Found;

/**
 * How a text uses a vague phrase: to promise something by it, or otherwise.
 *
 * @param text the whole of it
 * @param start where the sentence may begin
 * @param phrase where the phrase stands
 */
record PhraseUse(String text, int start, Found<?> phrase) {
    private static final int WORDS_BEFORE = 5;
    private static final Set<String> NAMING =
            Set.of("marked", "labelled", "headed", "called", "titled", "named", "entitled", "says", "reads", "writes");
    private static final Set<String> PROMISING =
            Set.of("will", "must", "should", "shall", "to", "can", "ensure", "ensures", "also", "then");

    /** Whether it is quoted, a name, said of somebody whom the text only describes, or what the text does away with. */
    boolean isPlain() {
        List<String> before = wordsBefore();
        return isQuoted() || isName(before) || isDescription(before) || isReplaced(before);
    }

    /** Whether a quotation begins right before it; the quotation mark of YAML is none. */
    private boolean isQuoted() {
        int at = phrase.from();
        return at - 1 > start && "\"'“‘«".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** "The unit on Cascade", "the box marked as required". */
    private boolean isName(List<String> before) {
        if (before.isEmpty()) {
            return false;
        }
        String last = before.get(0);
        boolean capital = Character.isUpperCase(text.charAt(phrase.from())) && Character.isLowerCase(last.charAt(0));
        return NAMING.contains(last)
                || (capital && !PROMISING.contains(last) && !WordClass.STAFF.has(last) && isOneWord());
    }

    private boolean isOneWord() {
        return text.substring(phrase.from(), phrase.to()).indexOf(' ') < 0;
    }

    /** "Residents who regularly walk at night"; but "managers who will ensure" promises. */
    private static boolean isDescription(List<String> before) {
        int who = Math.max(before.indexOf("who"), before.indexOf("whose"));
        return who >= 0 && (who == 0 || !PROMISING.contains(before.get(who - 1)));
    }

    /** "Times are written instead of …", "a name rather than …". */
    private static boolean isReplaced(List<String> before) {
        String words = " " + String.join(" ", before) + " ";
        return words.contains(" of instead ")
                || words.contains(" of place in ")
                || words.contains(" than rather ")
                || words.contains(" longer no ")
                || words.contains(" replace ")
                || words.contains(" replaces ")
                || words.contains(" replacing ");
    }

    /** The few words before it in its clause, the nearest first. */
    private List<String> wordsBefore() {
        List<String> words = new ArrayList<>();
        int end = phrase.from();
        while (words.size() < WORDS_BEFORE) {
            int last = end;
            while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            int first = last;
            while (first > start && !Character.isWhitespace(text.charAt(first - 1))) {
                first--;
            }
            if (first == last || !Character.isLetterOrDigit(text.charAt(last - 1))) {
                return words;
            }
            String word = text.substring(Words.next(text, first, last), last);
            words.add(words.isEmpty() ? word : word.toLowerCase(Locale.ROOT));
            end = first;
        }
        return words;
    }
}
