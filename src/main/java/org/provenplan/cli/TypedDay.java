package org.provenplan.cli;

import java.time.LocalDate;
import org.provenplan.plan.DateText;

/** A day that stands behind an option. */
final class TypedDay {
    private TypedDay() {}

    /**
     * The day.
     *
     * @throws CommandFailure if what was typed is none
     */
    static LocalDate of(String option, String typed) {
        DateText text = new DateText(typed);
        return text.date()
                .orElseThrow(
                        () -> CommandFailure.usage(option + " must be a day written as year-month-day, but it is \""
                                + Typed.shown(typed) + "\": " + text.fix() + "."));
    }
}
