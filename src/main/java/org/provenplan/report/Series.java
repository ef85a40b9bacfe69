package org.provenplan.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Measure;

/**
 * The readings of a measure up to the as-of date, in the order of their dates.
 *
 * @param notes what could not be used, and why
 */
record Series(List<Point> points, List<String> notes) {

    /** One reading. */
    record Point(LocalDate date, BigDecimal value, String sample, String note) {}

    static Series of(Measure measure, PlanWords words) {
        List<String> notes = new ArrayList<>();
        List<Point> all = usable(measure, words);
        List<Point> points = all.stream()
                .filter(point -> !point.date().isAfter(words.asOf()))
                .sorted(Comparator.comparing(Point::date))
                .toList();
        if (measure.fields().field("readings").isMalformed()) {
            notes.add("Its readings could not be read.");
        }
        addNote(notes, measure.readings().size() - all.size(), "without a usable date or value");
        addNote(notes, all.size() - points.size(), "dated after " + DateInWords.of(words.asOf()));
        return new Series(points, List.copyOf(notes));
    }

    private static void addNote(List<String> notes, int number, String which) {
        if (number > 0) {
            notes.add("Not counted here: " + Words.count(number, "reading") + " " + which + ".");
        }
    }

    Optional<Point> latest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    private static List<Point> usable(Measure measure, PlanWords words) {
        return measure.readings().stream()
                .filter(reading -> reading.date().isPresent() && reading.value().isPresent())
                .map(reading -> new Point(
                        reading.date().get(),
                        reading.value().get(),
                        words.number(reading.fields().number("sample")),
                        words.text(reading.note())))
                .toList();
    }
}
