package org.provenplan.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.provenplan.report.Series.Point;

/** Lays out a line of readings with its baseline and target. It shows what was read, and finds no signals in it. */
final class LineChart {
    /** With fewer readings a line would suggest more than they can tell. */
    static final int FEWEST_READINGS = 3;

    private static final int WIDTH = 440;
    private static final int HEIGHT = 220;
    private static final double LEFT = 46;
    private static final double RIGHT = WIDTH - 104;
    private static final double TOP = 16;
    private static final double BOTTOM = HEIGHT - 30;
    private static final double LABEL_HEIGHT = 15;
    private static final int MOST_MONTHS = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    /** A value to compare with, and its day where it has one. */
    record Comparison(String name, BigDecimal value, Optional<LocalDate> day, String label) {}

    private final List<Point> points;
    private final List<Comparison> marks;
    private final Scale values;
    private final LocalDate first;
    private final LocalDate last;

    private LineChart(List<Point> points, List<Comparison> marks) {
        this.points = points;
        this.marks = marks;
        this.values = Scale.around(
                Stream.concat(points.stream().map(Point::value), marks.stream().map(Comparison::value))
                        .map(BigDecimal::doubleValue)
                        .toList());
        List<LocalDate> days = Stream.concat(
                        points.stream().map(Point::date), marks.stream().flatMap(mark -> mark.day().stream()))
                .sorted()
                .toList();
        this.first = days.get(0);
        this.last = days.get(days.size() - 1).equals(first) ? first.plusDays(1) : days.get(days.size() - 1);
    }

    /**
     * The chart of some readings.
     *
     * @param label the latest value as it is written beside its dot
     */
    static Chart of(List<Point> points, List<Comparison> marks, String label) {
        return points.size() < FEWEST_READINGS ? Chart.NONE : new LineChart(points, marks).chart(label);
    }

    private Chart chart(String label) {
        return new Chart(
                true,
                WIDTH,
                HEIGHT,
                new Chart.Box(units(LEFT), units(TOP), units(RIGHT), units(BOTTOM)),
                across(),
                values.ticks().stream()
                        .map(tick -> new Chart.Tick(units(y(tick.doubleValue())), Words.number(tick)))
                        .toList(),
                points.stream()
                        .map(point -> units(x(point.date())) + ","
                                + units(y(point.value().doubleValue())))
                        .collect(Collectors.joining(" ")),
                dots(label),
                levels());
    }

    private List<Chart.Dot> dots(String label) {
        int end = points.size() - 1;
        return IntStream.rangeClosed(0, end)
                .mapToObj(i -> dot(points.get(i), i == end ? label : ""))
                .toList();
    }

    private Chart.Dot dot(Point point, String label) {
        double y = y(point.value().doubleValue());
        double above = y - 10;
        return new Chart.Dot(
                units(x(point.date())), units(y), label, units(above < TOP ? y + LABEL_HEIGHT + 5 : above));
    }

    private List<Chart.Level> levels() {
        List<Chart.Level> levels = new ArrayList<>();
        double taken = Double.NaN;
        for (Comparison mark : marks) {
            double y = y(mark.value().doubleValue());
            double label = y + 4;
            if (Math.abs(label - taken) < LABEL_HEIGHT) {
                label = label >= taken ? taken + LABEL_HEIGHT : taken - LABEL_HEIGHT;
            }
            taken = label;
            String markX = mark.day().map(day -> units(x(day))).orElse("");
            levels.add(new Chart.Level(mark.name(), units(y), markX, mark.label(), units(label)));
        }
        return levels;
    }

    private List<Chart.Tick> across() {
        List<LocalDate> months = Stream.iterate(first.withDayOfMonth(1), month -> month.plusMonths(1))
                .takeWhile(month -> !month.isAfter(last))
                .filter(month -> !month.isBefore(first))
                .toList();
        if (months.size() < 2) {
            return List.of(tick(first, DAY), tick(last, DAY));
        }
        int step = (months.size() + MOST_MONTHS - 1) / MOST_MONTHS;
        List<Chart.Tick> ticks = new ArrayList<>();
        int yearSaid = Integer.MIN_VALUE;
        for (int i = 0; i < months.size(); i += step) {
            LocalDate month = months.get(i);
            ticks.add(tick(month, month.getYear() == yearSaid ? MONTH : YEAR));
            yearSaid = month.getYear();
        }
        return ticks;
    }

    private Chart.Tick tick(LocalDate day, DateTimeFormatter words) {
        return new Chart.Tick(units(x(day)), words.format(day));
    }

    private double x(LocalDate day) {
        double share = (double) (day.toEpochDay() - first.toEpochDay()) / (last.toEpochDay() - first.toEpochDay());
        return LEFT + 8 + share * (RIGHT - LEFT - 16);
    }

    private double y(double value) {
        return BOTTOM - values.share(value) * (BOTTOM - TOP);
    }

    private static String units(double coordinate) {
        return BigDecimal.valueOf(coordinate).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
