package org.provenplan.chart;

/** How readings are looked at; how many there are decides. */
public enum Convention {
    /** Only a table: too few to call a trend. */
    TABLE(0),
    /** A line with baseline and target, in which no signals are looked for. */
    LINE(3),
    /** A line around its median, with the rules of Anhøj. */
    RUN_CHART(10),
    /** Single values and their moving ranges, with limits. */
    XMR(13);

    private final int fewest;

    Convention(int fewest) {
        this.fewest = fewest;
    }

    /** With how many readings it begins. */
    public int fewest() {
        return fewest;
    }

    /** The one for a number of readings. */
    public static Convention of(int readings) {
        Convention last = TABLE;
        for (Convention convention : values()) {
            if (readings >= convention.fewest) {
                last = convention;
            }
        }
        return last;
    }
}
