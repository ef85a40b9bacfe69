package org.provenplan.rule;

import java.time.LocalDate;
import org.provenplan.duty.Duties;
import org.provenplan.duty.Terms;
import org.provenplan.plan.Plan;

/** What a plan owes on a day, worked out when the first rule asks. */
final class OwedByPlan {
    private final LocalDate asOf;
    private final Terms terms;
    private Plan plan;
    private Duties duties;

    OwedByPlan(LocalDate asOf, Terms terms) {
        this.asOf = asOf;
        this.terms = terms;
    }

    Terms terms() {
        return terms;
    }

    synchronized Duties of(Plan asked) {
        if (asked != plan) {
            plan = asked;
            duties = Duties.of(asked, asOf, terms);
        }
        return duties;
    }
}
