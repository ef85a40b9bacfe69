package org.provenplan.due;

import org.provenplan.check.CheckedPlan;
import org.provenplan.duty.UndatedDuty;
import org.provenplan.source.Span;

/**
 * A duty on somebody's list whose day is not known.
 *
 * @param plan the plan that owes it
 */
public record UndatedItem(UndatedDuty duty, CheckedPlan plan) {
    /** The date or interval that can't be read, or where it is missing. */
    public Span place() {
        return duty.date().place();
    }
}
