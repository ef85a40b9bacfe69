package org.provenplan.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final boolean percent;

    private MeasureSection(Scope scope, Measure measure) {
        this.scope = scope;
        this.words = scope.words();
        this.measure = measure;
        this.series = scope.series(measure);
        this.percent = measure.unit().orElse("").startsWith("%");
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
                sentence(),
                facts(),
                LineChart.of(series.points(), comparisons(), series.latest().map(point -> value(point.value())).orElse("")),
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
                        value(point.value()), Words.joined(", ", Words.date(point.date()), sample(point.sample()))))
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
                measure.targetValue().map(this::value).orElseGet(() -> number(target.number("value"))),
                Words.joined(
                        ", ", by.isEmpty() ? "" : "by " + by, change.isEmpty() ? "" : change + "% from the baseline"));
    }

    private String number(Field<BigDecimal> field) {
        return field.value().map(this::value).orElseGet(() -> words.asWritten(field));
    }

    private List<Fact> facts() {
        return new Facts()
                .add("Kind of measure", measure.type().isMissing() ? Words.sentence(MeasureType.OUTCOME.label()) : Words.sentence(words.word(measure.type())))
                .add("Counted in", words.text(measure.unit()))
                .add("Numbers from", words.text(measure.source()))
                .add("Read", words.every(measure.every()))
                .list();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (Fields rebased : measure.fields().each("rebased")) {
            notes.add("Counted anew from " + words.date(rebased, "from") + ": " + words.text(rebased, "reason"));
        }
        notes.addAll(series.notes());
        return notes;
    }

    private MeasurePart.Row row(Point point) {
        return new MeasurePart.Row(Words.date(point.date()), value(point.value()), point.sample(), point.note());
    }

    private List<LineChart.Comparison> comparisons() {
        List<LineChart.Comparison> comparisons = new ArrayList<>();
        measure.baselineValue().ifPresent(value -> comparisons.add(new LineChart.Comparison(
                "baseline", value, measure.baseline().get().date("date").value(), "Baseline " + value(value))));
        measure.targetValue().ifPresent(value -> comparisons.add(
                new LineChart.Comparison("target", value, measure.targetDate(), "Target " + value(value))));
        return comparisons;
    }

    private String sentence() {
        Optional<Point> latest = series.latest();
        if (latest.isEmpty()) {
            return goal().map(goal -> "The target is " + goal + ".").orElse("");
        }
        String now = valueWithUnit(latest.get().value()) + " on " + Words.date(latest.get().date());
        String from = measure.baselineValue()
                .map(value -> "From " + value(value) + " at the baseline to " + now)
                .orElse("Latest: " + now);
        return Words.joined(" ", from + way(latest.get().value()) + ".", tooFew());
    }

    private String tooFew() {
        int number = series.points().size();
        return number < LineChart.FEWEST_READINGS
                ? Words.sentence(Words.spelled(number)) + (number == 1 ? " reading is" : " readings are")
                        + " too few to call a trend."
                : "";
    }

    private String way(BigDecimal value) {
        return goal().map(goal -> switch (state()) {
                    case MET -> "; the target of " + goal + " is met";
                    case NEARER -> ", " + shareOfWay(value) + "% of the way to the target of " + goal;
                    case MISSED -> "; the target of " + goal + " was not met";
                    case UNCHANGED -> "; no nearer to the target of " + goal;
                    case FURTHER -> "; further from the target of " + goal;
                    case NOT_READ, NOT_KNOWN -> "; the target is " + goal;
                })
                .orElse("");
    }

    /** {@code 5 by 30 June 2026}. */
    private Optional<String> goal() {
        String by = measure.targetDate().map(date -> " by " + Words.date(date)).orElse("");
        return measure.targetValue().map(value -> value(value) + by);
    }

    private String shareOfWay(BigDecimal value) {
        BigDecimal baseline = measure.baselineValue().orElseThrow();
        BigDecimal target = measure.targetValue().orElseThrow();
        return Words.number(
                value.subtract(baseline).movePointRight(2).divide(target.subtract(baseline), 0, RoundingMode.DOWN));
    }

    private static String sample(String size) {
        return size.isEmpty() ? "" : "sample of " + size;
    }

    private String value(BigDecimal value) {
        return Words.number(value) + (percent ? "%" : "");
    }

    private String valueWithUnit(BigDecimal value) {
        String unit = PlainText.oneLine(measure.unit().orElse(""));
        return Words.number(value) + (percent || unit.isEmpty() ? "" : " ") + unit;
    }
}
