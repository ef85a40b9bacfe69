package org.provenplan.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.chart.Drawing.Label;
import org.provenplan.chart.Drawing.Path;

/** Draws readings: one size for all places, no words inside the plot, what lines mean in a gutter beside it. */
public final class Painter {
    private static final double STRIP = 15;
    private static final double BELOW = 26;
    private static final double TOP = 30;
    private static final double EVENTS = 16;
    private static final double HALF_TEXT = 4.5;
    private static final double LEADER = 14;

    /** Once around, from the left; one that ends where it begins would not be drawn. */
    private static final String DISC = "a3 3 0 1 1 0 .1z";

    private final Analysis analysis;
    private final Readings readings;
    private final Levels levels;
    private final Figures figures;
    private final List<Gutter.Entry> gutter;
    private final Map<String, StringBuilder> paths = new LinkedHashMap<>();
    private final List<Label> labels = new ArrayList<>();
    private final Frame frame;

    private Painter(Analysis analysis) {
        this.analysis = analysis;
        this.readings = analysis.readings();
        this.levels = new Levels(analysis);
        this.figures = Figures.apart(levels.typed());
        Axis axis = Axis.around(levels.all());
        LocalDate first = readings.points().get(0).date();
        long days = readings.latest().date().toEpochDay() - first.toEpochDay();
        double top = TOP + (Flags.shown(readings).isEmpty() ? 0 : EVENTS);
        Frame untilLabels = new Frame(left(axis), 0, top, axis, first, days);
        this.gutter = gutter(untilLabels);
        double widest = gutter.stream()
                .mapToDouble(entry -> TextWidth.ofBold(entry.text(), Drawing.TEXT))
                .max()
                .orElse(0);
        this.frame = new Frame(untilLabels.left(), Drawing.WIDTH - widest - 20, top, axis, first, days);
    }

    /** The drawing of what was analysed; none where there are too few readings, or numbers too large for one. */
    public static Drawing draw(Analysis analysis) {
        boolean tooLarge = new Levels(analysis)
                .all().stream().anyMatch(value -> value.abs().compareTo(Figures.LARGEST) > 0);
        return analysis.convention() == Convention.TABLE || tooLarge ? Drawing.NONE : new Painter(analysis).drawing();
    }

    /** Whether the unit has room above the plot. */
    static boolean hasRoomFor(String strip) {
        return STRIP + TextWidth.of(strip, Drawing.TEXT) < Drawing.WIDTH;
    }

    private Drawing drawing() {
        direction();
        axes();
        Flags.of(readings, frame).forEach(flag -> flag.draw(frame, this));
        compared();
        line();
        marks();
        beside();
        List<Path> drawn = new ArrayList<>();
        paths.forEach((name, d) -> drawn.add(new Path(name, d.toString())));
        return new Drawing((int) (frame.bottom() + BELOW), drawn, labels);
    }

    private double left(Axis axis) {
        double widest = axis.ticks().stream()
                .mapToDouble(tick -> TextWidth.of(tickText(tick), Drawing.TEXT))
                .max()
                .orElse(0);
        return widest + 10;
    }

    private void direction() {
        readings.better()
                .ifPresent(better ->
                        path("way", better == Direction.LOWER ? "M5 3v13M1 11.5l4 5 4-5" : "M5 17V4M1 8.5l4-5 4 5"));
        String strip = ChartWords.strip(readings);
        if (!strip.isEmpty()) {
            label("soft", readings.better().isPresent() ? STRIP : 1, STRIP, strip);
        }
    }

    private void axes() {
        for (BigDecimal tick : frame.axis().ticks()) {
            double y = frame.y(tick);
            label("tick", frame.left() - 6, y + HALF_TEXT, tickText(tick));
            path("ax", "M" + at(frame.left() - 3, y) + "h3");
        }
        double left = frame.left();
        boolean broken = !frame.axis().holdsZero();
        String side = broken ? "V" + n(frame.bottom() - 16) + "l-4 2.5 8 4-4 2.5V" : "V";
        path("ax", "M" + at(left, frame.top()) + side + n(frame.bottom()) + "H" + n(frame.right()));
        dates();
    }

    private void dates() {
        LocalDate from = readings.points().get(0).date();
        LocalDate to = readings.latest().date();
        double y = frame.bottom() + 18;
        boolean years = from.getYear() != to.getYear();
        String begin = ShortDate.of(from, years);
        String end = ShortDate.of(to, years);
        double room = frame.right() - frame.left() - TextWidth.of(begin, Drawing.TEXT) - 8;
        if (TextWidth.of(end, Drawing.TEXT) < room) {
            label("day", frame.left(), y, begin);
        }
        label("tick", frame.right(), y, end);
    }

    private void compared() {
        readings.target().ifPresent(target -> across("tgt", target, frame.left(), frame.right()));
        levels.middle()
                .ifPresent(middle -> across(
                        analysis.convention() == Convention.LINE ? "lim" : "mean",
                        middle,
                        frame.left() + 2,
                        frame.right()));
        double from = frame.left() + 2;
        for (Stretch stretch : analysis.stretches()) {
            double to = stretch.to() == readings.points().size() ? frame.right() : between(stretch.to());
            double begin = from;
            stretch.limits().ifPresent(limits -> limits(limits, begin, to));
            if (to != frame.right()) {
                path("cut", "M" + at(to, frame.top()) + "V" + n(frame.bottom()));
            }
            from = to;
        }
    }

    private void limits(Limits limits, double from, double to) {
        across("mean", limits.mean(), from, to);
        if (levels.isUpperDrawn(limits) && !limits.areEqual()) {
            across("lim", limits.upper(), from, to);
        }
        if (levels.isLowerDrawn(limits) && !limits.areEqual()) {
            across("lim", limits.lower(), from, to);
        }
    }

    /** Half the way from the reading before a stretch to its first. */
    private double between(int first) {
        LocalDate before = readings.points().get(first - 1).date();
        return (frame.x(before) + frame.x(readings.points().get(first).date())) / 2;
    }

    private void across(String name, BigDecimal value, double from, double to) {
        path(name, "M" + at(from, frame.y(value)) + "H" + n(to));
    }

    private void line() {
        StringBuilder line = new StringBuilder("M");
        for (Point point : readings.points()) {
            line.append(line.length() == 1 ? "" : " ")
                    .append(at(Math.rint(frame.x(point.date())), frame.y(point.value())));
        }
        path("ln", line.toString());
    }

    private void marks() {
        StringBuilder common = new StringBuilder();
        StringBuilder good = new StringBuilder();
        StringBuilder bad = new StringBuilder();
        for (int i = 0; i < readings.points().size(); i++) {
            Point point = readings.points().get(i);
            double x = Math.rint(frame.x(point.date()));
            double y = frame.y(point.value());
            Optional<Boolean> better = goodness(analysis.signals().get(i));
            if (better.isEmpty()) {
                common.append('M').append(at(x - 3, y)).append(DISC);
            } else if (better.get()) {
                good.append('M').append(at(x, y - 5)).append("l5 5-5 5-5-5z");
            } else {
                bad.append('M').append(at(x - 4, y - 4)).append("h8v8h-8z");
            }
        }
        mark("m m-common", common);
        mark("m m-imp", good);
        mark("m m-con", bad);
    }

    private Optional<Boolean> goodness(Optional<Signal> signal) {
        return signal.isPresent() && readings.better().isPresent()
                ? Optional.of(readings.better().get().isGood(signal.get().high()))
                : Optional.empty();
    }

    private void mark(String name, StringBuilder shapes) {
        if (!shapes.isEmpty()) {
            path(name, shapes.toString());
        }
    }

    private void beside() {
        for (Gutter.Entry entry : gutter) {
            double x = frame.right() + 1;
            path("lead", "M" + at(x, entry.at()) + "L" + at(x + 10, entry.y()));
            label(entry.name(), x + LEADER - 1, entry.y() + HALF_TEXT, entry.text());
        }
    }

    private List<Gutter.Entry> gutter(Frame place) {
        List<Gutter.Entry> entries = new ArrayList<>();
        add(entries, place, "now", "Now", readings.latest().value());
        readings.target().ifPresent(target -> add(entries, place, "tl", "Target", target));
        String middle = analysis.convention() == Convention.LINE ? "Before" : "Median";
        levels.middle().ifPresent(value -> add(entries, place, "soft", middle, value));
        analysis.limits().ifPresent(limits -> {
            if (limits.areEqual()) {
                add(entries, place, "soft", "Limits", limits.mean());
                return;
            }
            add(entries, place, "mid", "Mean", limits.mean());
            if (levels.isUpperDrawn(limits)) {
                add(entries, place, "soft", "Limit", limits.upper());
            }
            if (levels.isLowerDrawn(limits)) {
                add(entries, place, "soft", "Limit", limits.lower());
            }
        });
        return Gutter.apart(entries, place.top(), place.bottom());
    }

    private void add(List<Gutter.Entry> entries, Frame place, String name, String word, BigDecimal value) {
        entries.add(new Gutter.Entry(name, word + " " + figures.text(value), place.y(value)));
    }

    private String tickText(BigDecimal tick) {
        return new Figures(Math.max(figures.decimals(), Math.max(0, tick.scale()))).text(tick);
    }

    /** Adds to what is drawn of a kind; kinds lie in the order in which they are first drawn. */
    void path(String name, String d) {
        paths.computeIfAbsent(name, key -> new StringBuilder()).append(d);
    }

    void label(String name, double x, double y, String text) {
        labels.add(new Label(name, n(x), n(y), text));
    }

    static String at(double x, double y) {
        return n(x) + " " + n(y);
    }

    /** A coordinate, to a tenth of a unit. */
    static String n(double number) {
        long tenths = Math.round(number * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }
}
