package org.provenplan.duty;

import java.time.LocalDate;
import java.util.List;
import org.provenplan.plan.Field;

/**
 * One thing that a plan still owes.
 *
 * @param kind what is to be done
 * @param who has to do it; mostly one, several for a measure that several people's actions must move
 * @param by the last day on which it is in time
 * @param graceEnds the last day on which nobody blames anybody; mostly the same
 * @param date the date as written, or the interval that the day follows from
 * @param about what it is to be done to
 */
public record Duty(
        DutyKind kind, List<Responsible> who, LocalDate by, LocalDate graceEnds, Field<?> date, About about) {
    public Duty {
        who = List.copyOf(who);
    }

    /** Whether its day has passed, and what grace there is. What is overdue a rule reports, and nothing else. */
    public boolean isOverdue(LocalDate asOf) {
        return graceEnds.isBefore(asOf);
    }
}
