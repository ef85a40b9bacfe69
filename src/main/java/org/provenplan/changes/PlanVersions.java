package org.provenplan.changes;

import java.time.LocalDate;
import java.util.Optional;
import org.provenplan.changes.ItemChange.Slip;
import org.provenplan.check.CheckedPlan;
import org.provenplan.history.AgreedChanges;
import org.provenplan.history.PlanFacts;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.Slips;
import org.provenplan.plan.Plan;
import org.provenplan.plan.WrittenDate;

/**
 * One plan at two times.
 *
 * @param then as it was; empty where it was not there
 * @param thenDay the day that counts as today for it
 * @param now as it is
 * @param nowDay the day that counts as today
 * @param history its life up to now; empty where nothing of it has been committed
 */
record PlanVersions(
        Optional<Plan> then,
        LocalDate thenDay,
        CheckedPlan checked,
        Plan now,
        LocalDate nowDay,
        Optional<PlanHistory> history) {
    Optional<PlanFacts> factsThen() {
        return then.map(PlanFacts::of);
    }

    PlanFacts factsNow() {
        return PlanFacts.of(now);
    }

    String id() {
        return checked.id();
    }

    String title() {
        if (!checked.title().isBlank()) {
            return checked.title();
        }
        return checked.id().isEmpty() ? checked.file() : checked.id();
    }

    /**
     * How often a date of an item that had been agreed has moved to a later day, and how far.
     *
     * @param date as it is now
     */
    Slip slip(String item, String key, String date) {
        Optional<LocalDate> now = WrittenDate.of(date);
        if (history.isEmpty() || now.isEmpty()) {
            return new Slip(0, 0);
        }
        Slips slips = Slips.of(new AgreedChanges(history.get(), nowDay), item, key, now.get());
        return new Slip(slips.moves().size(), (int) slips.days(now.get()));
    }
}
