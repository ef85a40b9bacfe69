package org.provenplan.chart;

/** Which way is better. */
public enum Direction {
    LOWER,
    HIGHER;

    /** Whether a signal on the high side is a good one. */
    boolean isGood(boolean high) {
        return high == (this == HIGHER);
    }
}
