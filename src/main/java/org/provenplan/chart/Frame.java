package org.provenplan.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where things lie in a drawing, in its units, y downwards.
 *
 * @param left where the plot begins
 * @param right where it ends
 * @param top of the plot
 * @param axis up the side
 * @param first day
 * @param days between the first and the last
 */
record Frame(double left, double right, double top, Axis axis, LocalDate first, long days) {
    private static final double HEIGHT = 140;
    private static final double BEFORE = 6;
    private static final double BEHIND = 4;

    double bottom() {
        return top + HEIGHT;
    }

    double x(LocalDate day) {
        double share = days == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / days;
        return left + BEFORE + share * (right - BEHIND - left - BEFORE);
    }

    double y(BigDecimal value) {
        return bottom() - axis.share(value) * HEIGHT;
    }

    boolean holds(LocalDate day) {
        long since = ChronoUnit.DAYS.between(first, day);
        return since >= 0 && since <= days;
    }
}
