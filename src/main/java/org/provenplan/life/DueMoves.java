package org.provenplan.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.provenplan.history.Slips;
import org.provenplan.plan.Ordinal;

/**
 * How often the due date of one item has moved, and how far in all, told as it goes; counted as {@link Slips} does for today. What
 * is changed on the day that it was written had not been agreed.
 */
final class DueMoves {
    private LocalDate first;
    private LocalDate last;
    /** The day on which the last date was written, and the date before it. */
    private LocalDate written;

    private LocalDate beforeLast;
    /** The dates that a later one came in place of. */
    private final List<LocalDate> given = new ArrayList<>();

    /**
     * Takes a move in. One from another day than the last one led to was made on another branch: it is none more.
     *
     * @param day on which it was written
     */
    void add(LocalDate from, LocalDate to, LocalDate day) {
        first = first == null ? from : first;
        boolean goesOn = last == null || last.equals(from);
        if (goesOn) {
            boolean corrected = day.equals(written);
            LocalDate agreed = corrected ? beforeLast : from;
            if (corrected && last.isAfter(beforeLast)) {
                given.remove(given.size() - 1);
            }
            if (to.isAfter(agreed)) {
                given.add(agreed);
            }
            beforeLast = agreed;
            written = day;
        }
        last = to;
    }

    /** How often it moved to a later day, as far as that stands. */
    int times() {
        return (int) given.stream().filter(from -> from.isBefore(last)).count();
    }

    /** From the earliest date that was given up to the last one. */
    long days() {
        return given.stream()
                .filter(from -> from.isBefore(last))
                .min(LocalDate::compareTo)
                .map(from -> ChronoUnit.DAYS.between(from, last))
                .orElse(0L);
    }

    /**
     * Takes a move in and tells it: {@code 21 days later}; from the second move on also how often it moved to a later day, and how
     * far in all.
     */
    String tell(LocalDate from, LocalDate to, LocalDate day) {
        boolean again = first != null;
        boolean goesOn = last == null || last.equals(from);
        add(from, to, day);
        String now = counted(ChronoUnit.DAYS.between(from, to));
        if (!again || !goesOn) {
            return now;
        }
        boolean more = to.isAfter(from) && times() > 1;
        return now + (more ? ", the " + Ordinal.of(times()) + " time, " : ", ") + inAll();
    }

    private String inAll() {
        if (last.equals(first)) {
            return "back where it was";
        }
        long days = times() == 0 ? ChronoUnit.DAYS.between(first, last) : days();
        return (days > 0 ? counted(days).replace(" later", "") : counted(days)) + " in all";
    }

    private static String counted(long moved) {
        long length = Math.abs(moved);
        return length + (length == 1 ? " day " : " days ") + (moved < 0 ? "earlier" : "later");
    }
}
