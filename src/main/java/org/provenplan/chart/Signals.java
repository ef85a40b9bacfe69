package org.provenplan.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.provenplan.chart.Signal.Rule;

/** Finds the readings of one stretch that are more than chance. */
final class Signals {
    private static final int ENOUGH = 7;

    private final List<BigDecimal> values;
    private final Limits limits;
    private final Signal[] found;

    private Signals(List<BigDecimal> values, Limits limits) {
        this.values = values;
        this.limits = limits;
        this.found = new Signal[values.size()];
    }

    /** What each of some values is, if it is anything. */
    static List<Optional<Signal>> of(List<BigDecimal> values, Limits limits) {
        Signals signals = new Signals(values, limits);
        signals.outside();
        signals.trend();
        signals.twoOfThree();
        signals.shift();
        return Arrays.stream(signals.found).map(Optional::ofNullable).toList();
    }

    private void outside() {
        for (int i = 0; i < values.size(); i++) {
            if (limits.isOutside(values.get(i))) {
                mark(i, Rule.OUTSIDE, limits.side(values.get(i)));
            }
        }
    }

    /** The way from one value to the next; six of the same are seven values. */
    private void trend() {
        for (Run run : runs(values.size() - 1, i -> values.get(i + 1).compareTo(values.get(i)))) {
            if (run.length() >= ENOUGH - 1) {
                mark(run.from(), run.from() + run.length() + 1, Rule.TREND, run.side());
            }
        }
    }

    private void shift() {
        for (Run run : runs(values.size(), i -> limits.side(values.get(i)))) {
            if (run.length() >= ENOUGH) {
                mark(run.from(), run.from() + run.length(), Rule.SHIFT, run.side());
            }
        }
    }

    private void twoOfThree() {
        for (int i = 2; i < values.size(); i++) {
            int side = limits.side(values.get(i));
            List<Integer> three = List.of(i - 2, i - 1, i);
            List<Integer> near = new ArrayList<>(three);
            near.removeIf(each -> !limits.isBeyondNear(values.get(each)));
            if (near.size() >= 2 && three.stream().allMatch(each -> limits.side(values.get(each)) == side)) {
                near.forEach(each -> mark(each, Rule.TWO_OF_THREE, side));
            }
        }
    }

    private void mark(int from, int to, Rule rule, int side) {
        for (int i = from; i < to; i++) {
            mark(i, rule, side);
        }
    }

    private void mark(int at, Rule rule, int side) {
        if (found[at] == null) {
            found[at] = new Signal(rule, side > 0);
        }
    }

    /** Some in a row on the same side. */
    record Run(int from, int length, int side) {}

    /** The runs among so many; those on neither side are none. */
    static List<Run> runs(int size, IntUnaryOperator sideOf) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= size; i++) {
            int side = Integer.signum(sideOf.applyAsInt(from));
            if (i == size || Integer.signum(sideOf.applyAsInt(i)) != side) {
                if (side != 0) {
                    runs.add(new Run(from, i - from, side));
                }
                from = i;
            }
        }
        return runs;
    }
}
