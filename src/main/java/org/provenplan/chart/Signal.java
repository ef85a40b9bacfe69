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

    /** {@code above the upper limit}, {@code one of seven falling}. */
    public String words() {
        return switch (rule) {
            case OUTSIDE -> high ? "above the upper limit" : "below the lower limit";
            case TREND -> high ? "one of seven or more rising" : "one of seven or more falling";
            case TWO_OF_THREE -> high ? "two of three near the upper limit" : "two of three near the lower limit";
            case SHIFT -> high ? "one of seven or more above the mean" : "one of seven or more below the mean";
        };
    }
}
