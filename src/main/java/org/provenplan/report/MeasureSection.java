package org.provenplan.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Vocabulary.MeasureType;
import org.provenplan.report.Series.Point;

/** A measure on its way into a report. */
final class MeasureSection {
    private final Scope scope;
    private final PlanWords words;
    private final Measure measure;
    private final Series series;
    private final MeasureNumbers numbers;

    private MeasureSection(Scope scope, Measure measure) {
        this.scope = scope;
        this.words = scope.words();
        this.measure = measure;
        this.series = scope.series(measure);
        this.numbers = new MeasureNumbers(words.typed(words.text(measure.unit())));
    }

    static MeasurePart part(Scope scope, Measure measure) {
        return new MeasureSection(scope, measure).part();
    }

    private MeasurePart part() {
        return new MeasurePart(
                scope.anchor(measure),
                words.text(measure.id()),
                title(),
                state().mark(),
                baseline(),
                latest(),
                target(),
                MeasureSentence.of(measure, numbers, series, state(), words.asOf()),
                facts(),
                LineChart.of(
                        series.points(),
                        comparisons(),
                        series.latest()
                                .map(point -> numbers.value(point.value()))
                                .orElse("")),
                series.points().stream().map(this::row).toList(),
                notes(),
                scope.shown(measure));
    }

    private MeasureState state() {
        return MeasureState.of(measure, series.latest(), words.asOf());
    }

    private String title() {
        return words.title(measure.title(), "A measure without a title");
    }

    private MeasurePart.Figure baseline() {
        if (measure.baseline().value().isEmpty()) {
            return new MeasurePart.Figure("", words.asWritten(measure.baseline()));
        }
        Fields baseline = measure.baseline().get();
        return new MeasurePart.Figure(
                number(baseline.number("value")),
                Words.joined(
                        ", ",
                        words.date(baseline, "date"),
                        words.text(baseline, "source"),
                        sample(words.number(baseline.number("sample")))));
    }

    private MeasurePart.Figure latest() {
        return series.latest()
                .map(point -> new MeasurePart.Figure(
                        numbers.value(point.value()),
                        Words.joined(", ", DateInWords.of(point.date()), sample(point.sample()))))
                .orElse(new MeasurePart.Figure("", "no reading yet"));
    }

    private MeasurePart.Figure target() {
        if (measure.target().value().isEmpty()) {
            return new MeasurePart.Figure("", words.asWritten(measure.target()));
        }
        Fields target = measure.target().get();
        String by = words.date(target, "by");
        String change = words.number(target.number("change"));
        return new MeasurePart.Figure(
                measure.targetValue().map(numbers::value).orElseGet(() -> number(target.number("value"))),
                Words.joined(
                        ", ", by.isEmpty() ? "" : "by " + by, change.isEmpty() ? "" : change + "% from the baseline"));
    }

    private String number(Field<BigDecimal> field) {
        return field.value().map(numbers::value).orElseGet(() -> words.asWritten(field));
    }

    private List<Fact> facts() {
        return new Facts()
                .add(
                        "Kind of measure",
                        measure.type().isMissing()
                                ? Words.sentence(MeasureType.OUTCOME.label())
                                : Words.sentence(words.word(measure.type())))
                .add("Counted in", words.text(measure.unit()))
                .add("Numbers from", words.text(measure.source()))
                .add("Read", words.every(measure.every()))
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
        notes.addAll(series.notes());
        return notes;
    }

    private MeasurePart.Row row(Point point) {
        return new MeasurePart.Row(
                DateInWords.of(point.date()), numbers.value(point.value()), point.sample(), point.note());
    }

    private List<LineChart.Comparison> comparisons() {
        List<LineChart.Comparison> comparisons = new ArrayList<>();
        measure.baselineValue()
                .ifPresent(value -> comparisons.add(new LineChart.Comparison(
                        "baseline",
                        value,
                        measure.baseline().get().date("date").value(),
                        "Baseline " + numbers.value(value))));
        measure.targetValue()
                .ifPresent(value -> comparisons.add(new LineChart.Comparison(
                        "target", value, measure.targetDate(), "Target " + numbers.value(value))));
        return comparisons;
    }

    private static String labelled(String label, String text) {
        return text.isEmpty() ? "" : label + text;
    }

    private static String sample(String size) {
        return size.isEmpty() ? "" : "sample of " + size;
    }
}
