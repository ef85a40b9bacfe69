package org.provenplan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Vocabulary.Better;
import org.provenplan.plan.Vocabulary.MeasureType;

/** How we will know that a finding is resolved. */
public record Measure(Fields fields) implements Item {
    public Field<MeasureType> type() {
        return fields.word("type");
    }

    public Field<String> unit() {
        return fields.text("unit");
    }

    public Field<Better> betterField() {
        return fields.word("better");
    }

    public Field<String> source() {
        return fields.text("source");
    }

    public Field<Interval> every() {
        return fields.interval("every");
    }

    public Field<Fields> baseline() {
        return fields.mapping("baseline");
    }

    public Field<Fields> target() {
        return fields.mapping("target");
    }

    public Field<String> readingsFile() {
        return fields.text("readings-file");
    }

    public List<Reading> readings() {
        return fields.each("readings").stream().map(Reading::new).toList();
    }

    public Optional<BigDecimal> baselineValue() {
        return baseline().value().flatMap(baseline -> baseline.number("value").value());
    }

    public Optional<LocalDate> baselineDate() {
        return baseline().value().flatMap(baseline -> baseline.date("date").value());
    }

    /** The number to reach: the target's value, or the baseline changed by its percentage. */
    public Optional<BigDecimal> targetValue() {
        return target().value().flatMap(target -> target.number("value")
                .value()
                .or(() -> target.number("change").value().flatMap(this::changed)));
    }

    public Optional<LocalDate> targetDate() {
        return target().value().flatMap(target -> target.date("by").value());
    }

    /** Whether a value is as good as the target or better; no value is where target or direction can't be told. */
    public boolean meets(BigDecimal value) {
        return targetValue()
                .flatMap(target -> better().map(way -> Aim.meets(target, way, value)))
                .orElse(false);
    }

    /** Which way it should move: as stated, or from the baseline towards the target; empty where neither tells. */
    public Optional<Better> better() {
        return betterField().value().or(() -> baselineValue().flatMap(from -> targetValue()
                .filter(to -> to.compareTo(from) != 0)
                .map(to -> to.compareTo(from) < 0 ? Better.LOWER : Better.HIGHER)));
    }

    /** What it is to do; empty where its baseline, its target or its direction can't be told. */
    public Optional<Aim> aim() {
        return baselineValue()
                .flatMap(from -> targetValue().flatMap(to -> better().map(direction -> new Aim(from, to, direction))));
    }

    /** The latest day on which it was set anew, up to a day. */
    public Optional<LocalDate> rebasedBy(LocalDate day) {
        return fields.each("rebased").stream()
                .flatMap(entry -> entry.date("from").value().stream())
                .filter(from -> !from.isAfter(day))
                .max(Comparator.naturalOrder());
    }

    /** Whether each day on which it was set anew can be read. */
    public boolean isRebasedOnKnownDays() {
        return !fields.field("rebased").isMalformed()
                && fields.<Fields>values("rebased").stream()
                        .allMatch(entry -> entry.is(
                                (Fields rebased) -> rebased.date("from").isPresent()));
    }

    private Optional<BigDecimal> changed(BigDecimal percent) {
        return baselineValue().map(from -> Aim.changed(from, percent));
    }
}
