package org.provenplan.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How often the due date of one item has moved, and how far in all. */
final class DueMoves {
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private int count;
    private long days;

    /** {@code 21 days later}; from the second time on also how often that was, and how far in all. */
    String move(LocalDate from, LocalDate to) {
        long moved = ChronoUnit.DAYS.between(from, to);
        count++;
        days += moved;
        String now = counted(moved);
        if (count == 1) {
            return now;
        }
        String time = count <= ORDINALS.size() ? "the " + ORDINALS.get(count - 1) + " time" : count + " times so far";
        return now + ", " + time + ", " + inAll();
    }

    private String inAll() {
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
