package org.provenplan.format;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.provenplan.check.CheckResult;
import org.provenplan.privacy.ReadText;
import org.provenplan.privacy.SecondLook;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/**
 * What no output may show: the characters at places that are private, and the same letters and digits wherever else they
 * stand, however they are spaced there.
 */
public final class Masks {
    /** What stands for a hidden character. */
    public static final char DOT = SecondLook.DOT;

    /** Fewer letters and digits than this are too common to be hidden everywhere. */
    private static final int SHORTEST = 5;

    /** What stands where a text was cut, and how much of a secret before it is too much to show. */
    private static final char CUT = '…';

    private static final int FEWEST_LEFT = 3;

    /** For each source where its private places start, and where they end. */
    private final Map<SourceText, NavigableMap<Integer, Integer>> places = new HashMap<>();

    private final Set<String> secrets = new HashSet<>();
    private final Set<Integer> lengths = new TreeSet<>();

    private Masks() {}

    /** The private places of a run. */
    public static Masks of(CheckResult result) {
        return of(result.privatePlaces());
    }

    /** Some private places. */
    public static Masks of(List<Span> places) {
        Masks masks = new Masks();
        places.forEach(masks::add);
        return masks;
    }

    private void add(Span place) {
        places.computeIfAbsent(place.source(), source -> new TreeMap<>()).merge(place.from(), place.to(), Math::max);
        String secret = new Letters(place.text()).normal.toString();
        if (secret.length() >= SHORTEST) {
            secrets.add(secret);
            lengths.add(secret.length());
        }
    }

    /** The text with a dot for each hidden character. */
    public String in(String text) {
        if (secrets.isEmpty()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text);
        repeated(text).stream().forEach(i -> shown.setCharAt(i, DOT));
        return shown.toString();
    }

    /** Which characters of a stretch of a source are hidden, counted in UTF-16 units from its start. */
    BitSet hidden(Span stretch) {
        BitSet hidden = secrets.isEmpty() ? new BitSet() : repeated(stretch.text());
        NavigableMap<Integer, Integer> near = places.getOrDefault(stretch.source(), Collections.emptyNavigableMap());
        Integer before = near.floorKey(stretch.from());
        near.subMap(before == null ? stretch.from() : before, true, stretch.to(), false)
                .forEach(
                        (from, to) -> hide(hidden, from - stretch.from(), Math.min(to, stretch.to()) - stretch.from()));
        return hidden;
    }

    private static void hide(BitSet hidden, int from, int to) {
        if (to > 0) {
            hidden.set(Math.max(0, from), to);
        }
    }

    private BitSet repeated(String text) {
        Letters letters = new Letters(text);
        BitSet hidden = new BitSet(text.length());
        for (int length : lengths) {
            for (int from = 0; from + length <= letters.normal.length(); from++) {
                if (secrets.contains(letters.normal.substring(from, from + length))) {
                    letters.hide(from, from + length, hidden);
                }
            }
        }
        hideCut(text, letters, hidden);
        return hidden;
    }

    /** What is left of a secret where a text was cut. */
    private void hideCut(String text, Letters letters, BitSet hidden) {
        for (int cut = text.indexOf(CUT); cut >= 0; cut = text.indexOf(CUT, cut + 1)) {
            int end = letters.before(cut);
            for (String secret : secrets) {
                int from = letters.beginningOf(secret, end);
                if (end - from >= FEWEST_LEFT) {
                    letters.hide(from, end, hidden);
                }
            }
        }
    }

    /** The letters and digits of a text as they are read, in lower case, and where each of them stands. */
    private static final class Letters {
        private final ReadText read;
        private final StringBuilder normal = new StringBuilder();
        private final int[] indexes;

        Letters(String text) {
            read = ReadText.of(text);
            String units = read.text();
            indexes = new int[units.length()];
            for (int i = 0; i < units.length(); i++) {
                if (Character.isLetterOrDigit(units.charAt(i))) {
                    indexes[normal.length()] = i;
                    normal.append(Character.toLowerCase(units.charAt(i)));
                }
            }
        }

        void hide(int from, int to, BitSet hidden) {
            hidden.set(read.from(indexes[from]), read.to(indexes[to - 1]));
        }

        /** How many of them stand before a place. */
        int before(int place) {
            int count = 0;
            while (count < normal.length() && read.to(indexes[count]) <= place) {
                count++;
            }
            return count;
        }

        /** Where what ends here begins as a secret begins; the end itself where it does not. */
        int beginningOf(String secret, int end) {
            for (int from = Math.max(0, end - secret.length()); from < end; from++) {
                if (secret.startsWith(normal.substring(from, end))) {
                    return from;
                }
            }
            return end;
        }
    }
}
