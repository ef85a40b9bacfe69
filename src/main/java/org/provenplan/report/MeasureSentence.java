package org.provenplan.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.provenplan.plan.Course;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Measure;
import org.provenplan.report.MeasureReadings.Point;

/** What the readings of a measure show, in a sentence: where it came from, where it is, how far that is from its target. */
final class MeasureSentence {
    private final Measure measure;
    private final MeasureNumbers numbers;
    private final MeasureState state;
    private final LocalDate asOf;

    private MeasureSentence(Measure measure, MeasureNumbers numbers, MeasureState state, LocalDate asOf) {
        this.measure = measure;
        this.numbers = numbers;
        this.state = state;
        this.asOf = asOf;
    }

    /** Empty where there is no reading. */
    static String of(Scope scope, Measure measure) {
        MeasureNumbers numbers = MeasureNumbers.of(scope, measure);
        MeasureState state = scope.state(measure);
        MeasureSentence sentence =
                new MeasureSentence(measure, numbers, state, scope.words().asOf());
        return scope.readings(measure).latest().map(sentence::movement).orElse("");
    }

    private String movement(Point latest) {
        String now = numbers.withUnit(latest.value()) + " on " + DateInWords.of(latest.date());
        String from = measure.baselineValue()
                .map(value -> "From " + numbers.value(value) + " at the baseline to " + now)
                .orElse("Latest: " + now);
        return from + goal().map(goal -> way(latest.value(), goal)).orElse("") + ".";
    }

    private String way(BigDecimal value, String goal) {
        return switch (state) {
            case MET -> "; the target of " + goal + " is met" + late();
            case REACHED ->
                "; the target of " + goal + " is reached" + late() + ", and not yet for long enough to be met";
            case LOST -> "; the target of " + goal + " was reached on " + firstReached() + " and is lost again";
            case NEARER -> ", " + shareOfWay(value) + "% of the way to the target of " + goal;
            case MISSED -> "; the target of " + goal + " was not reached";
            case UNCHANGED -> "; no nearer to the target of " + goal;
            case FURTHER -> "; further from the target of " + goal;
            case NOT_READ, NOT_KNOWN, WITHDRAWN -> "; the target is " + goal;
        };
    }

    /** That it came after its day; empty where it did not. */
    private String late() {
        Optional<LocalDate> first = firstReaching();
        boolean late = first.isPresent()
                && measure.targetDate().filter(first.get()::isAfter).isPresent();
        return late ? ", since " + DateInWords.of(first.get()) : "";
    }

    private String firstReached() {
        return firstReaching().map(DateInWords::of).orElse("");
    }

    private Optional<LocalDate> firstReaching() {
        return Course.of(measure, asOf)
                .flatMap(course -> course.sinceRebased(asOf).firstReaching())
                .flatMap(reading -> reading.date().value());
    }

    /** {@code 5 by 30 June 2026}. */
    private Optional<String> goal() {
        String by =
                measure.targetDate().map(date -> " by " + DateInWords.of(date)).orElse("");
        return measure.targetValue().map(value -> numbers.value(value) + by);
    }

    private String shareOfWay(BigDecimal value) {
        return Words.number(measure.aim().orElseThrow().shareOfWay(value));
    }
}
