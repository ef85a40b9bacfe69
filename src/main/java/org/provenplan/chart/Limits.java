package org.provenplan.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Mean and natural process limits of single values (XmR): the mean, and 2.66 mean moving ranges on either side of it; near lines
 * lie at two thirds of the way. As in Making Data Count.
 *
 * @param reach from the mean to a limit; 0 where all values are equal
 */
public record Limits(BigDecimal mean, BigDecimal reach) {
    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal SPREAD = new BigDecimal("2.66");
    private static final BigDecimal SCREEN = new BigDecimal("3.267");

    /** Of at least two values, in their order. */
    static Limits of(List<BigDecimal> values, boolean screened) {
        List<BigDecimal> ranges = movingRanges(values);
        BigDecimal range = mean(ranges);
        if (screened) {
            BigDecimal most = SCREEN.multiply(range);
            List<BigDecimal> usual = new ArrayList<>(ranges);
            usual.removeIf(one -> one.signum() > 0 && one.compareTo(most) >= 0);
            range = mean(usual);
        }
        return new Limits(mean(values), SPREAD.multiply(range, EXACT));
    }

    public BigDecimal lower() {
        return mean.subtract(reach, EXACT);
    }

    public BigDecimal upper() {
        return mean.add(reach, EXACT);
    }

    /** Whether all values were equal, so that the limits lie on the mean. */
    public boolean areEqual() {
        return reach.signum() == 0;
    }

    /** On which side of the mean a value lies: 1 above, -1 below, 0 on it. */
    int side(BigDecimal value) {
        return value.compareTo(mean);
    }

    /** Whether a value is beyond a limit; one on it is inside. */
    boolean isOutside(BigDecimal value) {
        return distance(value).compareTo(reach) > 0;
    }

    /** Whether a value is beyond a near line. */
    boolean isBeyondNear(BigDecimal value) {
        return distance(value).multiply(BigDecimal.valueOf(3)).compareTo(reach.multiply(BigDecimal.valueOf(2))) > 0;
    }

    private BigDecimal distance(BigDecimal value) {
        return value.subtract(mean, EXACT).abs();
    }

    private static List<BigDecimal> movingRanges(List<BigDecimal> values) {
        List<BigDecimal> ranges = new ArrayList<>();
        for (int i = 1; i < values.size(); i++) {
            ranges.add(values.get(i).subtract(values.get(i - 1)).abs());
        }
        return ranges;
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return values.isEmpty() ? sum : sum.divide(BigDecimal.valueOf(values.size()), EXACT);
    }
}
