package org.provenplan.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The readings of a measure that have a value, in the order of their days, and what they say of its target. A target is
 * <em>reached</em> by one reading at or beyond it; <em>met</em> where every reading of a stretch is, the stretch has enough of
 * them and lasts at least the measure's interval and never under 14 days; <em>lost</em> where it has been met and the latest
 * reading is off it.
 *
 * @param measure what was read
 * @param readings the oldest first
 */
public record Course(Measure measure, List<Reading> readings) {
    /** How many readings a stretch has at least, unless a configuration says otherwise. */
    public static final int FEWEST = 3;

    private static final int SHORTEST = 14;

    public Course {
        readings = List.copyOf(readings);
    }

    /**
     * All readings of a measure. Empty where one can't be read, is dated in the future or is in another unit: other rules report it,
     * and it may be the very one that counts. What was entered by mistake, and has a note in place of its value, is left out.
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
            if (reading.isTakenBack()) {
                continue;
            }
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
        return Optional.of(new Course(measure, readings));
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

    /** The first reading at or beyond the target. */
    public Optional<Reading> firstReaching() {
        return readings.stream().filter(this::reaches).findFirst();
    }

    /** Whether a reading is at or beyond the target. */
    public boolean isReached() {
        return firstReaching().isPresent();
    }

    /** Whether the latest reading is at or beyond the target. */
    public boolean isOnTarget() {
        return !isEmpty() && reaches(latest());
    }

    /** Whether the target is met by the stretch that the latest reading ends. */
    public boolean isMet(int fewest) {
        return stretchUpTo(readings.size()).isLongEnough(fewest);
    }

    /** Whether the target was met and the latest reading is off it. */
    public boolean isLost(int fewest) {
        return !isEmpty() && !isOnTarget() && lastMeeting(fewest).isPresent();
    }

    /** The latest stretch that met the target, to the last of its readings. */
    public Optional<Course> lastMeeting(int fewest) {
        int to = readings.size();
        while (to > 0) {
            Course stretch = stretchUpTo(to);
            if (stretch.isLongEnough(fewest)) {
                return Optional.of(stretch);
            }
            to -= stretch.readings.size() + 1;
        }
        return Optional.empty();
    }

    /** The readings since the last that was off the target; empty where the latest is. */
    public Course stretch() {
        return stretchUpTo(readings.size());
    }

    private Course stretchUpTo(int to) {
        int from = to;
        while (from > 0 && reaches(readings.get(from - 1))) {
            from--;
        }
        return new Course(measure, readings.subList(from, to));
    }

    private boolean isLongEnough(int fewest) {
        return !isEmpty()
                && readings.size() >= fewest
                && ChronoUnit.DAYS.between(
                                readings.get(0).date().get(), latest().date().get())
                        >= daysToLast();
    }

    /** How many days a stretch lasts at least. */
    public int daysToLast() {
        return Math.max(SHORTEST, measure.every().value().map(Interval::days).orElse(SHORTEST));
    }

    private boolean reaches(Reading reading) {
        return measure.meets(reading.value().get());
    }

    /** The readings that were taken since their measure was last set anew. */
    public Course sinceRebased(LocalDate asOf) {
        return since(measure.rebasedBy(asOf).orElse(LocalDate.MIN));
    }

    /** The readings that were taken on a day or earlier. */
    public Course until(LocalDate day) {
        int to = readings.size();
        while (to > 0 && readings.get(to - 1).date().get().isAfter(day)) {
            to--;
        }
        return new Course(measure, readings.subList(0, to));
    }

    /** The readings that were taken on a day or later. */
    public Course since(LocalDate day) {
        int from = 0;
        while (from < readings.size() && readings.get(from).date().get().isBefore(day)) {
            from++;
        }
        return new Course(measure, readings.subList(from, readings.size()));
    }

    /** Whether twice the interval of a measure has gone by since it was last read. */
    public static boolean isStale(Field<Interval> every, LocalDate last, LocalDate asOf) {
        return every.is((Interval interval) -> interval.after(last, 2).isBefore(asOf));
    }
}
