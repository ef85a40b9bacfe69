package org.provenplan.report;

import java.util.List;
import java.util.Locale;

/** The states that boards know, beside our own. */
enum Colour {
    RED("Overdue, blocked or missed", "over"),
    AMBER("Due soon or standing still", "soon"),
    GREEN("On track and moving", "moving"),
    BLUE("Closed with proof", "closed"),
    GREY("Not started", "none");

    /** As they stand in the bar. */
    static final List<Colour> IN_ORDER = List.of(values());

    private final String label;
    private final String shape;

    Colour(String label, String shape) {
        this.label = label;
        this.shape = shape;
    }

    /** What people read. */
    String label() {
        return label;
    }

    /** The shape that stands for the whole group. */
    Mark mark(String word) {
        return new Mark(word, shape, word());
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
