package org.provenplan.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.provenplan.plan.Vocabulary.Better;

/** Where a measure comes from, where it must get to, and which way is better: what tells reports and rules better from worse. */
public record Aim(BigDecimal baseline, BigDecimal target, Better better) {
    /** The number that a percentage makes of a baseline: 25 changed by -80 is 5. */
    public static BigDecimal changed(BigDecimal baseline, BigDecimal percent) {
        return baseline.add(baseline.multiply(percent).movePointLeft(2)).stripTrailingZeros();
    }

    /** Whether a value is as good as the target or better. */
    public boolean isMetBy(BigDecimal value) {
        return meets(target, better, value);
    }

    static boolean meets(BigDecimal target, Better better, BigDecimal value) {
        return gain(target, value, better) >= 0;
    }

    /** Whether the target is better than the baseline, rather than the same or worse. */
    public boolean isForward() {
        return gain(baseline, target, better) > 0;
    }

    /** Above zero where a value is better than the baseline, below where it is worse. */
    public int movement(BigDecimal value) {
        return gain(baseline, value, better);
    }

    /** Whether one value is better than another. */
    public boolean isBetter(BigDecimal value, BigDecimal other) {
        return gain(other, value, better) > 0;
    }

    /** How much of the way to the target a value has gone, in whole per cent, rounded down. */
    public BigDecimal shareOfWay(BigDecimal value) {
        return value.subtract(baseline).movePointRight(2).divide(target.subtract(baseline), 0, RoundingMode.DOWN);
    }

    private static int gain(BigDecimal from, BigDecimal to, Better better) {
        int rise = to.compareTo(from);
        return better == Better.HIGHER ? rise : -rise;
    }
}
