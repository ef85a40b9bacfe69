package org.provenplan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Vocabulary.Better;
import org.provenplan.plan.Vocabulary.MeasureType;

/** How we will know that a finding is resolved. */
public record Measure(Fields fields) implements Item {
    public Field<MeasureType> type() {
        return fields.word("type");
    }

    /** Whether it shows what is different for people; what is not said is meant so. */
    public boolean isOutcome() {
        return type().isMissing() || type().is((Object) MeasureType.OUTCOME);
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
        List<Reading> readings = new ArrayList<>();
        for (Fields reading : fields.each("readings")) {
            readings.add(new Reading(reading));
        }
        return readings;
    }

    public Optional<BigDecimal> baselineValue() {
        return baseline().isPresent() ? baseline().get().number("value").value() : Optional.empty();
    }

    public Optional<LocalDate> baselineDate() {
        return baseline().isPresent() ? baseline().get().date("date").value() : Optional.empty();
    }

    /** The number to reach: the target's value, or the baseline changed by its percentage. */
    public Optional<BigDecimal> targetValue() {
        if (!target().isPresent()) {
            return Optional.empty();
        }
        Field<BigDecimal> value = target().get().number("value");
        Field<BigDecimal> change = target().get().number("change");
        Optional<BigDecimal> from = baselineValue();
        return value.isPresent() || !change.isPresent() || from.isEmpty()
                ? value.value()
                : Optional.of(Aim.changed(from.get(), change.get()));
    }

    public Optional<LocalDate> targetDate() {
        return target().isPresent() ? target().get().date("by").value() : Optional.empty();
    }

    /** Whether a value is as good as the target or better; only its equal is where the direction can't be told. */
    public boolean meets(BigDecimal value) {
        Optional<BigDecimal> target = targetValue();
        Optional<Better> way = better(baselineValue(), target);
        return target.isPresent()
                && (way.isPresent()
                        ? Aim.meets(target.get(), way.get(), value)
                        : target.get().compareTo(value) == 0);
    }

    /** Which way it should move: as stated, or from the baseline towards the target; empty where neither tells. */
    public Optional<Better> better() {
        return better(baselineValue(), targetValue());
    }

    private Optional<Better> better(Optional<BigDecimal> from, Optional<BigDecimal> to) {
        int rise = from.isPresent() && to.isPresent() ? to.get().compareTo(from.get()) : 0;
        return betterField().isPresent() || rise == 0
                ? betterField().value()
                : Optional.of(rise < 0 ? Better.LOWER : Better.HIGHER);
    }

    /** What it is to do; empty where its baseline, its target or its direction can't be told. */
    public Optional<Aim> aim() {
        Optional<BigDecimal> from = baselineValue();
        Optional<BigDecimal> to = targetValue();
        Optional<Better> direction = better(from, to);
        return from.isPresent() && to.isPresent() && direction.isPresent()
                ? Optional.of(new Aim(from.get(), to.get(), direction.get()))
                : Optional.empty();
    }

    /** The latest day on which it was set anew, up to a day. */
    public Optional<LocalDate> rebasedBy(LocalDate day) {
        LocalDate latest = null;
        for (Fields entry : fields.each("rebased")) {
            LocalDate from = entry.date("from").orElse(LocalDate.MAX);
            if (!from.isAfter(day) && (latest == null || from.isAfter(latest))) {
                latest = from;
            }
        }
        return Optional.ofNullable(latest);
    }

    /** Whether each day on which it was set anew can be read. */
    public boolean isRebasedOnKnownDays() {
        for (Field<Fields> entry : fields.<Fields>values("rebased")) {
            if (!entry.isPresent() || !entry.get().date("from").isPresent()) {
                return false;
            }
        }
        return !fields.field("rebased").isMalformed();
    }

    /** Whether it no longer counts. */
    public boolean isWithdrawn() {
        return fields.has("withdrawn");
    }

    /** Whether it still counted on a day. */
    boolean countedOn(LocalDate day) {
        return !isWithdrawn()
                || fields.inner("withdrawn").orElseThrow().date("date").is((LocalDate from) -> from.isAfter(day));
    }
}
