package org.provenplan.duty;

import java.time.LocalDate;
import java.util.List;
import org.provenplan.plan.Plan;

/**
 * What a plan owes.
 *
 * @param dated what has to be done by a day: what belongs to the plan as a whole first, then the rest in the order written
 * @param undated who has something to do whose day is not known, once for each such thing
 */
public record Duties(List<Duty> dated, List<Responsible> undated) {
    public Duties {
        dated = List.copyOf(dated);
        undated = List.copyOf(undated);
    }

    /** What is still owed on a day. */
    public static Duties of(Plan plan, LocalDate asOf) {
        Ledger ledger = new Ledger();
        new PlanDuties(plan, asOf, ledger).enter();
        return ledger.duties();
    }
}
