package org.provenplan.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Plan;

/** What a plan still owes on a day. Immutable. */
public final class Duties {
    /** Nothing is owed. */
    public static final Duties NONE = new Duties(List.of(), List.of());

    private final List<Duty> dated;
    private final List<UndatedDuty> undated;
    private final Map<Fields, List<Duty>> byItem = new HashMap<>();

    private Duties(List<Duty> dated, List<UndatedDuty> undated) {
        this.dated = List.copyOf(dated);
        this.undated = List.copyOf(undated);
        for (Duty duty : dated) {
            byItem.computeIfAbsent(duty.about().fields(), item -> new ArrayList<>(1))
                    .add(duty);
        }
    }

    /** What a plan still owes on a day, where these terms are set for it. */
    public static Duties of(Plan plan, LocalDate asOf, Terms terms) {
        Ledger ledger = new Ledger();
        new PlanDuties(plan, asOf, terms, ledger).enter();
        return new Duties(ledger.dated(), ledger.undated());
    }

    /** What has to be done by a day: what belongs to the plan as a whole first, then the rest in the order written. */
    public List<Duty> dated() {
        return dated;
    }

    /** What has to be done by a day that is not known. */
    public List<UndatedDuty> undated() {
        return undated;
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

    /** The one of a kind that is about an item; empty where there is none. */
    public Optional<Duty> of(DutyKind kind, Fields item) {
        for (Duty duty : byItem.getOrDefault(item, List.of())) {
            if (duty.kind() == kind) {
                return Optional.of(duty);
            }
        }
        return Optional.empty();
    }

    /** Whether one of a kind that is about an item is there and overdue. */
    public boolean isOverdue(DutyKind kind, Fields item, LocalDate asOf) {
        return of(kind, item).filter(duty -> duty.isOverdue(asOf)).isPresent();
    }
}
