package org.provenplan.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps the labels beside a plot apart: sorted by value, pushed down from the highest, and then up from the floor. */
final class Gutter {
    private static final double APART = 15;

    private Gutter() {}

    /**
     * A label.
     *
     * @param at where its line ends
     * @param y where it stands itself
     */
    record Entry(String name, String text, double at, double y) {
        Entry(String name, String text, double at) {
            this(name, text, at, at);
        }

        private Entry moved(double to) {
            return new Entry(name, text, at, to);
        }
    }

    /** The labels where none covers another, between a highest and a lowest place. */
    static List<Entry> apart(List<Entry> labels, double top, double floor) {
        List<Entry> placed = new ArrayList<>(labels);
        placed.sort(Comparator.comparingDouble(Entry::at));
        double least = top;
        for (int i = 0; i < placed.size(); i++) {
            double y = Math.max(placed.get(i).at(), least);
            placed.set(i, placed.get(i).moved(y));
            least = y + APART;
        }
        double most = floor;
        for (int i = placed.size() - 1; i >= 0; i--) {
            double y = Math.min(placed.get(i).y(), most);
            placed.set(i, placed.get(i).moved(y));
            most = y - APART;
        }
        return placed;
    }
}
