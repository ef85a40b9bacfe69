package org.provenplan.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Vocabulary.MeasureType;
import org.provenplan.report.MeasureReadings.Point;

/** A measure on its way into a report. */
final class MeasureSection {
    private final Scope scope;
    private final PlanWords words;
    private final Measure measure;
    private final MeasureReadings readings;
    private final MeasureNumbers numbers;

    private MeasureSection(Scope scope, Measure measure) {
        this.scope = scope;
        this.words = scope.words();
        this.measure = measure;
        this.readings = scope.readings(measure);
        this.numbers = MeasureNumbers.of(scope, measure);
    }

    /**
     * As a report shows it.
     *
     * @param drawn whether its readings are drawn
     */
    static MeasurePart part(Scope scope, Measure measure, boolean drawn) {
        return new MeasureSection(scope, measure).part(drawn);
    }

    private MeasurePart part(boolean drawn) {
        MeasureChart chart = MeasureChart.of(scope, measure);
        return new MeasurePart(
                scope.link(measure),
                scope.state(measure).mark(),
                kind(),
                chart.part(drawn),
                facts(),
                words.typed(words.text(measure.unit())),
                rows(chart),
                notes());
    }

    private String kind() {
        String type = measure.type().isMissing() ? MeasureType.OUTCOME.label() : words.word(measure.type());
        String every = words.every(measure.every());
        return Words.joined(", ", type, every.isEmpty() ? "" : "read " + every);
    }

    private List<MeasurePart.Row> rows(MeasureChart chart) {
        List<MeasurePart.Row> rows = new ArrayList<>();
        for (int i = readings.points().size() - 1; i >= 0; i--) {
            Point point = readings.points().get(i);
            rows.add(new MeasurePart.Row(
                    words.day(point.date()),
                    numbers.value(point.value()),
                    point.sample(),
                    point.note(),
                    chart.signal(i)));
        }
        return rows;
    }

    private String baseline() {
        if (measure.baseline().value().isEmpty()) {
            return words.asWritten(measure.baseline());
        }
        Fields baseline = measure.baseline().get();
        String size = words.number(baseline.number("sample"));
        return Words.joined(
                ", ",
                number(baseline.number("value")),
                words.date(baseline, "date"),
                words.text(baseline, "source"),
                size.isEmpty() ? "" : "sample of " + size);
    }

    private String target() {
        if (measure.target().value().isEmpty()) {
            return words.asWritten(measure.target());
        }
        Fields target = measure.target().get();
        String by = words.date(target, "by");
        String change = words.number(target.number("change"));
        return Words.joined(
                ", ",
                measure.targetValue().map(numbers::value).orElseGet(() -> number(target.number("value"))),
                by.isEmpty() ? "" : "by " + by,
                change.isEmpty() ? "" : change + "% from the baseline");
    }

    private String number(Field<BigDecimal> field) {
        return field.value().map(numbers::value).orElseGet(() -> words.asWritten(field));
    }

    private List<Fact> facts() {
        return new Facts()
                .add("Baseline", baseline())
                .add("Target", target())
                .add("Counted in", readings.points().isEmpty() ? words.text(measure.unit()) : "")
                .add("Numbers from", words.text(measure.source()))
                .add("Better", words.word(measure.betterField()))
                .add("Readings from", words.text(measure.fields(), "readings-file"))
                .add("Withdrawn", words.withdrawal(measure.fields().mapping("withdrawn")))
                .add("Id in the plan", words.text(measure.id()))
                .list();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (Fields rebased : measure.fields().each("rebased")) {
            notes.add(Words.joined(
                            "; ",
                            "Counted anew from " + words.date(rebased, "from") + ": " + words.text(rebased, "reason"),
                            labelled("before it was ", words.text(rebased, "was")),
                            labelled("approved by ", words.name(rebased.text("approved-by"))))
                    + ".");
        }
        notes.addAll(readings.notes());
        return notes;
    }

    private static String labelled(String label, String text) {
        return text.isEmpty() ? "" : label + text;
    }
}
