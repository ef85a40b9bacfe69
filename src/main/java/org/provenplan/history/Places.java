package org.provenplan.history;

import java.util.ArrayList;
import java.util.List;

/** Where in a plan's file the lines of each key lie that may change and leave everything else as it is; in bytes. */
final class Places {
    private final int[] from;
    private final int[] to;
    private final int[] stretch;
    private final List<String> keys;

    private Places(int[] from, int[] to, int[] stretch, List<String> keys) {
        this.from = from;
        this.to = to;
        this.stretch = stretch;
        this.keys = keys;
    }

    /**
     * Takes places over.
     *
     * @param found in characters of a text
     * @param bytes where each character begins in the file
     */
    static Places of(List<FindingCut.Place> found, Offsets bytes) {
        Places places =
                new Places(new int[found.size()], new int[found.size()], new int[found.size()], new ArrayList<>());
        for (int i = 0; i < found.size(); i++) {
            places.from[i] = bytes.of(found.get(i).from());
            places.to[i] = bytes.of(found.get(i).to());
            places.stretch[i] = found.get(i).stretch();
            places.keys.add(found.get(i).key());
        }
        return places;
    }

    int count() {
        return from.length;
    }

    int from(int place) {
        return from[place];
    }

    int to(int place) {
        return to[place];
    }

    /** The number of the stretch that the key belongs to. */
    int stretch(int place) {
        return stretch[place];
    }

    String key(int place) {
        return keys.get(place);
    }

    /** The same after one of them became longer, and moved those behind it. */
    Places after(int changed, int by) {
        if (by == 0) {
            return this;
        }
        int end = to[changed];
        return new Places(moved(from, end, by), moved(to, end, by), stretch, keys);
    }

    private static int[] moved(int[] places, int end, int by) {
        int[] moved = places.clone();
        for (int i = 0; i < moved.length; i++) {
            if (moved[i] >= end) {
                moved[i] += by;
            }
        }
        return moved;
    }
}
