package org.provenplan.duty;

import java.time.LocalDate;
import org.provenplan.plan.Field;

/**
 * One thing that a plan still owes.
 *
 * @param kind what is to be done
 * @param who has to do it
 * @param by the last day on which it is in time
 * @param date the date as written, or the interval that the day follows from
 * @param about what it is to be done to
 */
public record Duty(DutyKind kind, Responsible who, LocalDate by, Field<?> date, About about) {
    /** Whether its day has passed. */
    public boolean isOverdue(LocalDate asOf) {
        return by.isBefore(asOf);
    }
}
