package org.provenplan.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Reading;

/**
 * The readings of a measure up to the as-of date, in the order of their dates.
 *
 * @param notes what could not be used, and why
 */
record MeasureReadings(List<MeasureReadings.Point> points, List<String> notes) {
    /** A file may hold thousands that are no use. */
    private static final int MOST_SHOWN = 20;

    /** One reading. */
    record Point(LocalDate date, BigDecimal value, String sample, String note) {}

    static MeasureReadings of(Measure measure, PlanWords words) {
        List<String> notes = new ArrayList<>();
        List<Point> all = usable(measure, words);
        List<Point> points = all.stream()
                .filter(point -> !point.date().isAfter(words.asOf()))
                .sorted(Comparator.comparing(Point::date))
                .toList();
        if (measure.fields().field("readings").isMalformed()) {
            notes.add("Its readings could not be read.");
        }
        List<Reading> unusable = new ArrayList<>(measure.readings());
        unusable.removeIf(reading -> reading.isTakenBack() || isUsable(reading));
        List<Reading> takenBack = new ArrayList<>(measure.readings());
        takenBack.removeIf(reading -> !reading.isTakenBack());
        List<Reading> ahead = new ArrayList<>(measure.readings());
        ahead.removeIf(reading -> !isUsable(reading) || !reading.date().get().isAfter(words.asOf()));
        addNote(notes, unusable, "without a usable date or value", words);
        addNote(notes, ahead, "dated after " + DateInWords.of(words.asOf()), words);
        addNote(notes, takenBack, "entered by mistake", words);
        return new MeasureReadings(points, List.copyOf(notes));
    }

    private static boolean isUsable(Reading reading) {
        return reading.date().isPresent() && reading.value().isPresent();
    }

    private static void addNote(List<String> notes, List<Reading> readings, String which, PlanWords words) {
        if (!readings.isEmpty()) {
            String shown = readings.stream()
                    .limit(MOST_SHOWN)
                    .map(reading -> asTyped(reading, words))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("; "));
            notes.add("Not counted here: " + Words.count(readings.size(), "reading") + " " + which
                    + (shown.isEmpty() ? "" : " (" + shown + ")") + ".");
        }
    }

    private static String asTyped(Reading reading, PlanWords words) {
        return Words.joined(
                ", ",
                words.date(reading.date()),
                words.number(reading.value()),
                words.number(reading.fields().number("sample")),
                words.text(reading.note()));
    }

    Optional<Point> latest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    private static List<Point> usable(Measure measure, PlanWords words) {
        return measure.readings().stream()
                .filter(MeasureReadings::isUsable)
                .map(reading -> new Point(
                        reading.date().get(),
                        reading.value().get(),
                        words.number(reading.fields().number("sample")),
                        words.text(reading.note())))
                .toList();
    }
}
