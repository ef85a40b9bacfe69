package org.provenplan.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A value axis with round numbers on it.
 *
 * @param step between two ticks
 * @param from the lowest tick, in steps
 * @param to the highest tick, in steps
 */
record Scale(BigDecimal step, long from, long to) {
    private static final int[] ROUND = {1, 2, 5};
    private static final int MOST_STEPS = 5;

    /** An axis that holds all values; it begins at zero unless that would leave more than half of it empty. */
    static Scale around(List<Double> values) {
        double low = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double high = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        double bottom = low >= 0 && low <= high / 2 ? 0 : low;
        double top = high <= 0 && high >= low / 2 ? 0 : high;
        BigDecimal step = step(top - bottom);
        long from = (long) Math.floor(bottom / step.doubleValue());
        long to = (long) Math.ceil(top / step.doubleValue());
        return new Scale(step, from, Math.max(to, from + 1));
    }

    /** The ticks, the lowest first. */
    List<BigDecimal> ticks() {
        return LongStream.rangeClosed(from, to)
                .mapToObj(BigDecimal::valueOf)
                .map(step::multiply)
                .toList();
    }

    /** How far up the axis a value lies: 0 at its lower end, 1 at its upper. */
    double share(double value) {
        return (value / step.doubleValue() - from) / (to - from);
    }

    private static BigDecimal step(double range) {
        if (range <= 0) {
            return BigDecimal.ONE;
        }
        int power = (int) Math.floor(Math.log10(range / MOST_STEPS));
        for (int round : ROUND) {
            BigDecimal step = BigDecimal.valueOf(round).scaleByPowerOfTen(power);
            if (step.doubleValue() * MOST_STEPS >= range) {
                return step;
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(power + 1);
    }
}
