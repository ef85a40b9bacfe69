package org.provenplan.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A value axis with three or four round values on it.
 *
 * @param step between two of them
 * @param from the lowest, in steps
 * @param to the highest, in steps
 */
record Axis(BigDecimal step, long from, long to) {
    private static final int[] ROUND = {1, 2, 5};
    private static final int MOST_STEPS = 3;
    private static final double FROM_ZERO = 0.45;

    /** One that holds all values. It begins at zero where the smallest is at most 45% of the largest; equal values lie in its middle. */
    static Axis around(Collection<BigDecimal> values) {
        double low = Collections.min(values).doubleValue();
        double high = Collections.max(values).doubleValue();
        if (low == high) {
            return aroundOne(low);
        }
        double bottom = low >= 0 && low <= FROM_ZERO * high ? 0 : low;
        double top = high <= 0 && high >= FROM_ZERO * low ? 0 : high;
        int power = (int) Math.floor(Math.log10(top - bottom)) - 1;
        while (true) {
            for (int round : ROUND) {
                BigDecimal step = BigDecimal.valueOf(round).scaleByPowerOfTen(power);
                Axis axis = withStep(step, bottom, top);
                if (axis.to - axis.from <= MOST_STEPS) {
                    return axis;
                }
            }
            power++;
        }
    }

    private static Axis withStep(BigDecimal step, double bottom, double top) {
        double size = step.doubleValue();
        long from = (long) Math.floor(bottom / size + 1e-9);
        long to = (long) Math.ceil(top / size - 1e-9);
        return new Axis(step, from, to - from < 2 ? from + 2 : to);
    }

    /** A step of room above and below. */
    private static Axis aroundOne(double value) {
        int power = value == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(value)));
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(power);
        long near = Math.round(value / step.doubleValue());
        return new Axis(step, near - 1, near + 1);
    }

    /** Whether zero lies on it. */
    boolean holdsZero() {
        return from <= 0 && to >= 0;
    }

    /** The round values, the lowest first. */
    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (long i = from; i <= to; i++) {
            ticks.add(step.multiply(BigDecimal.valueOf(i)));
        }
        return ticks;
    }

    /** How far up a value lies: 0 at the lower end, 1 at the upper. */
    double share(BigDecimal value) {
        return (value.doubleValue() / step.doubleValue() - from) / (to - from);
    }
}
