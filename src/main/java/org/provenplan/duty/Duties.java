package org.provenplan.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Plan;

/**
 * What a plan still owes on a day.
 *
 * @param dated what has to be done by a day: what belongs to the plan as a whole first, then the rest in the order written
 * @param undated what has to be done by a day that is not known
 */
public record Duties(List<Duty> dated, List<UndatedDuty> undated) {
    /** Nothing is owed. */
    public static final Duties NONE = new Duties(List.of(), List.of());

    public Duties {
        dated = List.copyOf(dated);
        undated = List.copyOf(undated);
    }

    /** What a plan still owes on a day, where these terms are set for it. */
    public static Duties of(Plan plan, LocalDate asOf, Terms terms) {
        Ledger ledger = new Ledger();
        new PlanDuties(plan, asOf, terms, ledger).enter();
        return new Duties(ledger.dated(), ledger.undated());
    }

    /** Those of one kind. */
    public List<Duty> of(DutyKind kind) {
        List<Duty> some = new ArrayList<>();
        for (Duty duty : dated) {
            if (duty.kind() == kind) {
                some.add(duty);
            }
        }
        return some;
    }

    /** Those of one kind whose day, and what grace there is, has passed. */
    public List<Duty> overdue(DutyKind kind, LocalDate asOf) {
        List<Duty> some = of(kind);
        some.removeIf(duty -> !duty.isOverdue(asOf));
        return some;
    }

    /** The one of a kind that is about something; empty where there is none. */
    public Optional<Duty> of(DutyKind kind, Fields about) {
        for (Duty duty : dated) {
            if (duty.kind() == kind && duty.about().fields() == about) {
                return Optional.of(duty);
            }
        }
        return Optional.empty();
    }
}
