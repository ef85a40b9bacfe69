package org.provenplan.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Weekly readings for tests. */
public final class Series {
    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");

    private Series() {}

    /** Numbers with spaces between them; {@code 14*100} is fourteen of the same. */
    public static List<BigDecimal> values(String text) {
        List<BigDecimal> values = new ArrayList<>();
        for (String part : text.strip().split("\\s+", -1)) {
            String[] times = part.split("\\*", -1);
            int count = times.length == 1 ? 1 : Integer.parseInt(times[0]);
            for (int i = 0; i < count; i++) {
                values.add(new BigDecimal(times[times.length - 1]));
            }
        }
        return values;
    }

    public static List<Point> weekly(String text) {
        List<Point> points = new ArrayList<>();
        for (BigDecimal value : values(text)) {
            points.add(new Point(FIRST.plusWeeks(points.size()), value));
        }
        return points;
    }

    /** A target of {@code -} is none. */
    public static Readings readings(String values, Direction better, String target) {
        Optional<BigDecimal> to = target.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(target));
        return new Readings(
                weekly(values),
                "late doses",
                Optional.ofNullable(better),
                Optional.empty(),
                to,
                List.of(),
                List.of(),
                Basis.ALL);
    }
}
