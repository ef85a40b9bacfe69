package org.provenplan.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A run chart by the rules of Anhøj and Olesen (2014): a run around the median that is too long, or too few crossings of it, is more
 * than chance. Values on the median are of no use for that.
 *
 * @param median of the values
 * @param longestRun of useful values on one side
 * @param mostInARun how many of them chance explains
 * @param crossings of the median
 * @param fewestCrossings how few of them chance explains
 */
public record RunRules(BigDecimal median, int longestRun, int mostInARun, int crossings, int fewestCrossings) {
    static RunRules of(List<BigDecimal> values) {
        BigDecimal median = median(values);
        List<BigDecimal> useful = new ArrayList<>(values);
        useful.removeIf(value -> value.compareTo(median) == 0);
        List<Signals.Run> runs = Signals.runs(useful.size(), i -> useful.get(i).compareTo(median));
        int longest = runs.stream().mapToInt(Signals.Run::length).max().orElse(0);
        return new RunRules(
                median,
                longest,
                mostInARun(useful.size()),
                Math.max(0, runs.size() - 1),
                fewestCrossings(useful.size()));
    }

    /** Whether a run is longer than chance explains. */
    public boolean isRunTooLong() {
        return longestRun > mostInARun;
    }

    /** Whether the median is crossed more rarely than chance explains. */
    public boolean isCrossedTooRarely() {
        return crossings < fewestCrossings;
    }

    public boolean isSignal() {
        return isRunTooLong() || isCrossedTooRarely();
    }

    /** {@code round(log2 n) + 3} for so many useful values. */
    static int mostInARun(int useful) {
        return useful == 0 ? 0 : (int) Math.round(Math.log(useful) / Math.log(2)) + 3;
    }

    /** The 5th percentile of Binomial(n − 1, ½) for so many useful values. */
    static int fewestCrossings(int useful) {
        if (useful < 2) {
            return 0;
        }
        int tosses = useful - 1;
        double chance = Math.pow(0.5, tosses);
        double sum = chance;
        int heads = 0;
        while (sum < 0.05) {
            chance = chance * (tosses - heads) / (heads + 1);
            heads++;
            sum += chance;
        }
        return heads;
    }

    private static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        BigDecimal upper = sorted.get(half);
        return sorted.size() % 2 == 1
                ? upper
                : upper.add(sorted.get(half - 1))
                        .multiply(new BigDecimal("0.5"))
                        .stripTrailingZeros();
    }
}
