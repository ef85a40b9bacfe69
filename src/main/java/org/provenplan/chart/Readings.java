package org.provenplan.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is to be charted.
 *
 * @param points in the order of their dates
 * @param unit what one is; a percent sign at its beginning means that all values are per cent
 * @param better empty where nobody said which way is better
 * @param baseline what it was before
 * @param target what it is to be
 * @param rebased the days from which limits are calculated anew, in order
 * @param events what was done meanwhile, in the order of their dates
 * @param basis of the limits of the first stretch
 */
public record Readings(
        List<Point> points,
        String unit,
        Optional<Direction> better,
        Optional<BigDecimal> baseline,
        Optional<BigDecimal> target,
        List<LocalDate> rebased,
        List<Event> events,
        Basis basis) {
    public Readings {
        points = List.copyOf(points);
        rebased = List.copyOf(rebased);
        events = List.copyOf(events);
    }

    /** Something that was done on a day. */
    public record Event(LocalDate date, String what) {}

    /** Whether the values are per cent. */
    public boolean arePercent() {
        return unit.startsWith("%");
    }

    List<BigDecimal> values() {
        return points.stream().map(Point::value).toList();
    }

    Point latest() {
        return points.get(points.size() - 1);
    }
}
