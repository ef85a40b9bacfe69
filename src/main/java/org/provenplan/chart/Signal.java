package org.provenplan.chart;

/**
 * What makes a reading of an XmR chart more than chance.
 *
 * @param rule by which it was found
 * @param high whether it lies high, or rises
 */
public record Signal(Rule rule, boolean high) {
    /** The rules; the first that finds a reading names it. */
    public enum Rule {
        /** Outside a limit. */
        OUTSIDE,
        /** One of seven that all rise or all fall. */
        TREND,
        /** One of two out of three beyond a near line, all three on the same side of the mean. */
        TWO_OF_THREE,
        /** One of seven on the same side of the mean. */
        SHIFT
    }

    /** {@code above the limit}, {@code seven falling}. */
    public String words() {
        return switch (rule) {
            case OUTSIDE -> high ? "above the limit" : "below the limit";
            case TREND -> high ? "seven rising" : "seven falling";
            case TWO_OF_THREE -> high ? "near the upper limit" : "near the lower limit";
            case SHIFT -> high ? "seven above the mean" : "seven below the mean";
        };
    }
}
