package org.provenplan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The readings of a measure, each with its date and value.
 *
 * @param readings the oldest first
 */
public record Course(List<Reading> readings) {
    /**
     * All readings of a measure. Empty where one can't be read, is dated in the future or is in another unit: other rules report it,
     * and it may be the very one that counts.
     */
    public static Optional<Course> of(Measure measure, LocalDate asOf) {
        if (measure.fields().field("readings").isMalformed() || !measure.isRebasedOnKnownDays()) {
            return Optional.empty();
        }
        PercentUnit unit = new PercentUnit(measure);
        List<Reading> readings = new ArrayList<>();
        for (Field<Fields> written : measure.fields().<Fields>values("readings")) {
            if (!written.isPresent()) {
                return Optional.empty();
            }
            Reading reading = new Reading(written.get());
            if (!reading.value().isPresent()
                    || unit.isMissedBy(reading)
                    || !reading.date().is((LocalDate date) -> !date.isAfter(asOf))) {
                return Optional.empty();
            }
            readings.add(reading);
        }
        if (!isInOrder(readings)) {
            readings.sort(
                    (one, other) -> one.date().get().compareTo(other.date().get()));
        }
        return Optional.of(new Course(List.copyOf(readings)));
    }

    private static boolean isInOrder(List<Reading> readings) {
        for (int i = 1; i < readings.size(); i++) {
            if (readings.get(i).date().get().isBefore(readings.get(i - 1).date().get())) {
                return false;
            }
        }
        return true;
    }

    public boolean isEmpty() {
        return readings.isEmpty();
    }

    public Reading latest() {
        return readings.get(readings.size() - 1);
    }

    /** The latest reading that met the target. */
    public Optional<Reading> lastMeeting(Aim aim) {
        for (int i = readings.size() - 1; i >= 0; i--) {
            if (aim.isMetBy(readings.get(i).value().get())) {
                return Optional.of(readings.get(i));
            }
        }
        return Optional.empty();
    }

    /** The readings that were taken since their measure was last set anew. */
    public Course sinceRebased(Measure measure, LocalDate asOf) {
        return since(measure.rebasedBy(asOf).orElse(LocalDate.MIN));
    }

    /** The readings that were taken on a day or earlier. */
    public Course until(LocalDate day) {
        int to = readings.size();
        while (to > 0 && readings.get(to - 1).date().get().isAfter(day)) {
            to--;
        }
        return new Course(readings.subList(0, to));
    }

    /** The readings that were taken on a day or later. */
    public Course since(LocalDate day) {
        int from = 0;
        while (from < readings.size() && readings.get(from).date().get().isBefore(day)) {
            from++;
        }
        return new Course(readings.subList(from, readings.size()));
    }

    /** Whether twice the interval of a measure has gone by since it was last read. */
    public static boolean isStale(Field<Interval> every, LocalDate last, LocalDate asOf) {
        return every.is((Interval interval) -> interval.after(last, 2).isBefore(asOf));
    }
}
