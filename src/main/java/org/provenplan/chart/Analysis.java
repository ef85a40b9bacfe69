package org.provenplan.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What readings say, by the convention that their number allows.
 *
 * @param stretches of an XmR chart, each with limits of its own; otherwise none
 * @param signals one for each reading, as far as it is one
 * @param run of a run chart
 */
public record Analysis(
        Readings readings,
        Convention convention,
        List<Stretch> stretches,
        List<Optional<Signal>> signals,
        Optional<RunRules> run) {
    public static Analysis of(Readings readings) {
        Convention convention = Convention.of(readings.points().size());
        List<Stretch> stretches = convention == Convention.XMR ? stretches(readings) : List.of();
        Optional<RunRules> run =
                convention == Convention.RUN_CHART ? Optional.of(RunRules.of(readings.values())) : Optional.empty();
        return new Analysis(readings, convention, stretches, signals(readings, stretches), run);
    }

    /** Of the last stretch, where it has any. */
    public Optional<Limits> limits() {
        return stretches.isEmpty() ? Optional.empty() : last().limits();
    }

    /** What the latest reading says of change; empty without limits. */
    public Optional<Variation> variation() {
        return limits().map(known -> Variation.of(signals.get(signals.size() - 1), readings.better()));
    }

    /** Whether the target will be reached as things work now; empty without limits, a target and a direction. */
    public Optional<Assurance> assurance() {
        Optional<BigDecimal> target = readings.target();
        Optional<Direction> better = readings.better();
        return target.isPresent() && better.isPresent()
                ? limits().map(known -> Assurance.of(target.get(), known, better.get()))
                : Optional.empty();
    }

    /** Whether things have got better while the limits still hold the time before. */
    public boolean isOutgrown() {
        return variation().filter(Variation::isImproving).isPresent();
    }

    /** The day from which all readings up to the latest lie on the better side of the mean, seven or more; new limits may begin there. */
    public Optional<LocalDate> shiftedSince() {
        if (!isOutgrown() || readings.better().isEmpty()) {
            return Optional.empty();
        }
        Limits limits = limits().orElseThrow();
        List<Point> points = readings.points();
        int good = readings.better().get() == Direction.HIGHER ? 1 : -1;
        int from = points.size();
        while (from > last().from() && limits.side(points.get(from - 1).value()) == good) {
            from--;
        }
        boolean isLong = points.size() - from >= 7 && from > last().from();
        return isLong ? Optional.of(points.get(from).date()) : Optional.empty();
    }

    Stretch last() {
        return stretches.get(stretches.size() - 1);
    }

    private static List<Stretch> stretches(Readings readings) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (LocalDate day : readings.rebased()) {
            int start = firstFrom(readings.points(), day);
            if (start > starts.get(starts.size() - 1)
                    && start < readings.points().size()) {
                starts.add(start);
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size()
                    ? starts.get(i + 1)
                    : readings.points().size();
            stretches.add(stretch(readings, starts.get(i), to));
        }
        return stretches;
    }

    private static Stretch stretch(Readings readings, int from, int to) {
        int frozen = from == 0 ? readings.basis().frozen() : 0;
        int basisTo = frozen == 0 ? to : Math.min(to, from + frozen);
        List<BigDecimal> basis = readings.values().subList(from, basisTo);
        boolean some = basis.size() >= Stretch.FEWEST;
        return new Stretch(
                from, to, some ? Optional.of(Limits.of(basis, readings.basis().screened())) : Optional.empty());
    }

    private static List<Optional<Signal>> signals(Readings readings, List<Stretch> stretches) {
        List<Optional<Signal>> signals =
                new ArrayList<>(Collections.nCopies(readings.points().size(), Optional.empty()));
        for (Stretch stretch : stretches) {
            if (stretch.limits().isPresent()) {
                List<BigDecimal> values = readings.values().subList(stretch.from(), stretch.to());
                List<Optional<Signal>> own = Signals.of(values, stretch.limits().get());
                for (int i = 0; i < own.size(); i++) {
                    signals.set(stretch.from() + i, own.get(i));
                }
            }
        }
        return List.copyOf(signals);
    }

    private static int firstFrom(List<Point> points, LocalDate day) {
        int first = 0;
        while (first < points.size() && points.get(first).date().isBefore(day)) {
            first++;
        }
        return first;
    }
}
