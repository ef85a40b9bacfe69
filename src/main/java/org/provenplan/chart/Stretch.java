package org.provenplan.chart;

import java.util.Optional;

/**
 * Readings in a row with limits of their own.
 *
 * @param from the first of them
 * @param to one behind the last of them
 * @param limits empty where there are too few readings for any
 */
public record Stretch(int from, int to, Optional<Limits> limits) {
    static final int FEWEST = 3;

    /** How many readings it holds. */
    public int size() {
        return to - from;
    }

    /** Whether its limits will still change much. */
    public boolean isTrial() {
        return size() < Convention.XMR.fewest();
    }
}
