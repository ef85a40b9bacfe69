package org.provenplan.duty;

import java.util.List;
import org.provenplan.plan.Field;

/**
 * One thing that a plan owes by a day that is not known.
 *
 * @param kind what is to be done
 * @param who has to do it
 * @param date the date or the interval that is missing or can't be read
 * @param about what it is to be done to
 */
public record UndatedDuty(DutyKind kind, List<Responsible> who, Field<?> date, About about) {
    public UndatedDuty {
        who = List.copyOf(who);
    }
}
