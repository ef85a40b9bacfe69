package org.provenplan.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.catalogue.RecordNames;
import org.provenplan.wording.PhraseIndex.Found;

/** Tells whether a text that holds a vague phrase can be checked all the same: by a number, a date, or a record that it names. */
public final class Anchors {
    private static final Set<String> SOURCE_BEFORE =
            Set.of("in", "on", "by", "from", "against", "per", "see", "via", "through", "using", "within");
    private static final Set<String> SOURCE_AFTER =
            Set.of("of", "show", "shows", "showed", "shown", "confirm", "confirms");
    private static final Set<String> DETERMINERS = Set.of(
            "a", "all", "an", "any", "each", "every", "new", "of", "our", "that", "the", "their", "these", "this");
    private static final Set<String> PLACING = Set.of("in", "across", "within", "of", "to", "for");
    private static final Set<String> WRITTEN = Set.of(
            "care", "chart", "charts", "file", "files", "form", "forms", "notes", "record", "records", "risk", "daily",
            "mar", "mars");
    private static final int WORDS_BEFORE = 4;

    private final String text;
    private final int from;
    private final int to;
    private final Found<?> vague;

    /**
     * The stretch of a text that says one thing.
     *
     * @param vague the phrase in it
     */
    public Anchors(String text, int from, int to, Found<?> vague) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.vague = vague;
    }

    /** Whether there is anything in it that can be checked. */
    public boolean any() {
        return hasNumber() || namesRecord();
    }

    /** Whether a number stands in it, in digits or in words, or a day or month, or how often. */
    private boolean hasNumber() {
        List<String> numbers = Catalogue.bundled().phrases().numbers();
        String before = "";
        int end;
        for (int at = Words.next(text, from, to); at < to; at = Words.next(text, end, to)) {
            end = Words.end(text, at, to);
            String word = word(at, end);
            if (numbers.contains(withoutTail(word)) && !(word.equals("one") && before.equals("no"))) {
                return true;
            }
            before = word;
        }
        return false;
    }

    private boolean namesRecord() {
        Optional<Found<Boolean>> record = Records.INDEX.first(text, from, to);
        while (record.isPresent()) {
            Found<Boolean> found = record.get();
            if (!isGoverned(found) && (found.value() || isSource(found))) {
                return true;
            }
            record = Records.INDEX.first(text, found.to(), to);
        }
        return false;
    }

    /** Whether the vague phrase is about the record, which then is what must be checked and not what it is checked by. */
    private boolean isGoverned(Found<?> record) {
        boolean overlaps = record.from() < vague.to() && vague.from() < record.to();
        return overlaps
                || (record.from() >= vague.to() && (onlyDeterminers(vague.to(), record.from()) || isPlaceOf(record)));
    }

    /** Whether the record is where the vague thing is to be: "address the shortfalls in recruitment files". */
    private boolean isPlaceOf(Found<?> record) {
        List<String> between = PlainWords.of(text.substring(vague.to(), record.from()));
        return !between.isEmpty()
                && between.size() <= WORDS_BEFORE - 1
                && PLACING.contains(between.get(0))
                && WRITTEN.contains(PlainWords.of(text.substring(record.from(), record.to()))
                        .get(0));
    }

    private boolean onlyDeterminers(int start, int stop) {
        int end = start;
        for (int at = Words.next(text, end, stop); at < stop; at = Words.next(text, end, stop)) {
            int wordEnd = Words.end(text, at, stop);
            if (!Words.isGap(text, end, at) || !DETERMINERS.contains(word(at, wordEnd))) {
                return false;
            }
            end = wordEnd;
        }
        return Words.isGap(text, end, stop);
    }

    /** Whether the words around it say that something is read from it. */
    private boolean isSource(Found<?> record) {
        int next = Words.next(text, record.to(), to);
        return (next < to
                        && Words.isGap(text, record.to(), next)
                        && SOURCE_AFTER.contains(word(next, Words.end(text, next, to))))
                || followsPreposition(record.from());
    }

    /** Whether one of the few words before an offset, in the same clause and after the vague phrase, is such a preposition. */
    private boolean followsPreposition(int record) {
        int stop = vague.to() <= record ? Math.max(from, vague.to()) : from;
        int end = record;
        for (int words = 0; words < WORDS_BEFORE; words++) {
            int last = end;
            while (last > stop && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            int first = last;
            while (first > stop && !Character.isWhitespace(text.charAt(first - 1))) {
                first--;
            }
            if (first == last || !Character.isLetterOrDigit(text.charAt(last - 1))) {
                return false;
            }
            if (SOURCE_BEFORE.contains(word(Words.next(text, first, last), last))) {
                return true;
            }
            end = first;
        }
        return false;
    }

    private String word(int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** The first half of a compound: twenty-one, three-quarters, two-page; but one-to-one is no number. */
    private static String withoutTail(String word) {
        int hyphen = word.indexOf('-');
        return hyphen < 0 || word.startsWith("one-") ? word : word.substring(0, hyphen);
    }

    private static final class Records {
        /** Whether a record is named wherever it stands, or only as a source. */
        private static final PhraseIndex<Boolean> INDEX =
                index(Catalogue.bundled().recordNames());

        private static PhraseIndex<Boolean> index(RecordNames names) {
            PhraseIndex<Boolean> index = new PhraseIndex<>();
            for (String name : names.asSource()) {
                index.add(name, false);
            }
            for (String name : names.byName()) {
                index.add(name, true);
            }
            return index;
        }
    }
}
