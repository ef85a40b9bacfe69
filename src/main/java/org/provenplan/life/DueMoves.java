package org.provenplan.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.provenplan.plan.Ordinal;

/** How often the due date of one item has moved, and how far in all. */
final class DueMoves {
    private LocalDate first;
    private LocalDate last;
    private int count;

    /**
     * {@code 21 days later}; from the second time on also how often it moved to a later day, and how far in all. A move from
     * another day than the last one led to was made on another branch: it is none more.
     */
    String move(LocalDate from, LocalDate to) {
        boolean goesOn = last == null || last.equals(from);
        boolean slipped = to.isAfter(from);
        boolean again = first != null;
        first = first == null ? from : first;
        last = to;
        count += goesOn && slipped ? 1 : 0;
        String now = counted(ChronoUnit.DAYS.between(from, to));
        if (!again || !goesOn) {
            return now;
        }
        return now + (slipped && count > 1 ? ", the " + Ordinal.of(count) + " time, " : ", ") + inAll();
    }

    private String inAll() {
        long days = ChronoUnit.DAYS.between(first, last);
        if (days == 0) {
            return "back where it was";
        }
        return (days > 0 ? counted(days).replace(" later", "") : counted(days)) + " in all";
    }

    private static String counted(long moved) {
        long length = Math.abs(moved);
        return length + (length == 1 ? " day " : " days ") + (moved < 0 ? "earlier" : "later");
    }
}
