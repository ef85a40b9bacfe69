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
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/**
 * What no output may show: the characters at places that are private, and the same letters and digits wherever else they
 * stand, however they are spaced there.
 */
public final class Masks {
    /** What stands for a hidden character. */
    public static final char DOT = '•';

    /** Fewer letters and digits than this are too common to be hidden everywhere. */
    private static final int SHORTEST = 5;

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
                    hidden.set(letters.offsets[from], letters.offsets[from + length - 1] + 1);
                }
            }
        }
        return hidden;
    }

    /** The letters and digits of a text, in lower case, and where each of them stands. */
    private static final class Letters {
        private final StringBuilder normal = new StringBuilder();
        private final int[] offsets;

        Letters(String text) {
            offsets = new int[text.length()];
            for (int i = 0; i < text.length(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    offsets[normal.length()] = i;
                    normal.append(Character.toLowerCase(text.charAt(i)));
                }
            }
        }
    }
}
