package org.provenplan.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A line of readings as small as a word, 104 by 22, without text.
 *
 * @param line as SVG writes a path; empty where there are too few readings
 * @param target where its dashed line lies; empty where there is none
 * @param x of the last reading
 * @param y of the last reading
 */
public record Sparkline(String line, String target, String x, String y) {
    /** Nothing to draw. */
    public static final Sparkline NONE = new Sparkline("", "", "", "");

    private static final double LEFT = 2;
    private static final double WIDTH = 96;
    private static final double TOP = 3;
    private static final double HEIGHT = 16;

    public static Sparkline of(Readings readings) {
        if (readings.points().size() < Convention.LINE.fewest()) {
            return NONE;
        }
        List<BigDecimal> values = new ArrayList<>(readings.values());
        readings.target().ifPresent(values::add);
        double low = Collections.min(values).doubleValue();
        double high = Collections.max(values).doubleValue();
        long first = readings.points().get(0).date().toEpochDay();
        double days = Math.max(1, readings.latest().date().toEpochDay() - first);
        StringBuilder line = new StringBuilder();
        String x = "";
        String y = "";
        for (Point point : readings.points()) {
            x = Painter.n(LEFT + (point.date().toEpochDay() - first) / days * WIDTH);
            y = Painter.n(y(point.value(), low, high));
            line.append(line.isEmpty() ? "M" : " ").append(x).append(' ').append(y);
        }
        Optional<BigDecimal> target = readings.target();
        return new Sparkline(
                line.toString(),
                target.map(value -> Painter.n(y(value, low, high))).orElse(""),
                x,
                y);
    }

    private static double y(BigDecimal value, double low, double high) {
        return low == high ? TOP + HEIGHT / 2 : TOP + (high - value.doubleValue()) / (high - low) * HEIGHT;
    }
}
