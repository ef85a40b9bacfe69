package org.provenplan.chart;

import java.math.BigDecimal;

/** What the limits of the last stretch say of reaching the latest target. */
public enum Assurance {
    PASSES("passes"),
    FAILS("fails"),
    HIT_AND_MISS("hit-and-miss");

    private final String icon;

    Assurance(String icon) {
        this.icon = icon;
    }

    /** Where all readings were equal, the mean is compared; equal is as good as the target. */
    static Assurance of(BigDecimal target, Limits limits, Direction better) {
        BigDecimal worst = better == Direction.HIGHER ? limits.lower() : limits.upper();
        BigDecimal best = better == Direction.HIGHER ? limits.upper() : limits.lower();
        if (isAsGood(worst, target, better)) {
            return PASSES;
        }
        return isAsGood(best, target, better) ? HIT_AND_MISS : FAILS;
    }

    private static boolean isAsGood(BigDecimal value, BigDecimal target, Direction better) {
        int more = value.compareTo(target);
        return better == Direction.HIGHER ? more >= 0 : more <= 0;
    }

    /** The name of its icon. */
    public String icon() {
        return icon;
    }
}
