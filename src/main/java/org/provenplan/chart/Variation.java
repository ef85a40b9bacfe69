package org.provenplan.chart;

import java.util.Optional;

/** What the latest reading of an XmR chart says of change. */
public enum Variation {
    COMMON("common", "No change"),
    IMPROVING_HIGH("better-high", "Improving"),
    IMPROVING_LOW("better-low", "Improving"),
    WORSENING_HIGH("worse-high", "Worsening"),
    WORSENING_LOW("worse-low", "Worsening"),
    /** It changes, and nobody has said which way is better. */
    CHANGING_HIGH("changed-high", "Rising"),
    CHANGING_LOW("changed-low", "Falling");

    private final String icon;
    private final String words;

    Variation(String icon, String words) {
        this.icon = icon;
        this.words = words;
    }

    static Variation of(Optional<Signal> latest, Optional<Direction> better) {
        if (latest.isEmpty()) {
            return COMMON;
        }
        boolean high = latest.get().high();
        if (better.isEmpty()) {
            return high ? CHANGING_HIGH : CHANGING_LOW;
        }
        if (better.get().isGood(high)) {
            return high ? IMPROVING_HIGH : IMPROVING_LOW;
        }
        return high ? WORSENING_HIGH : WORSENING_LOW;
    }

    /** The name of its icon. */
    public String icon() {
        return icon;
    }

    /** What stands beside the icon. */
    public String words() {
        return words;
    }

    public boolean isImproving() {
        return this == IMPROVING_HIGH || this == IMPROVING_LOW;
    }

    public boolean isWorsening() {
        return this == WORSENING_HIGH || this == WORSENING_LOW;
    }
}
