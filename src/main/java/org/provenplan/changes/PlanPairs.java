package org.provenplan.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.check.Proofs;
import org.provenplan.history.PlanHistory;
import org.provenplan.plan.Plan;

/** Compares the plans of two times: each with the one of the same id, or else of the same file. */
public final class PlanPairs {
    private final CheckResult then;
    private final CheckResult now;
    private final Map<CheckedPlan, CheckedPlan> before = new HashMap<>();

    public PlanPairs(CheckResult then, CheckResult now) {
        this.then = then;
        this.now = now;
        Set<CheckedPlan> free = new LinkedHashSet<>(then.plans());
        pair(free, (old, plan) -> isOfSameId(old, plan) && isOfSameFile(old, plan));
        pair(free, PlanPairs::isOfSameId);
        pair(free, PlanPairs::isOfSameFile);
    }

    private void pair(Set<CheckedPlan> free, BiPredicate<CheckedPlan, CheckedPlan> isSame) {
        for (CheckedPlan plan : now.plans()) {
            if (!before.containsKey(plan)) {
                free.stream().filter(old -> isSame.test(old, plan)).findFirst().ifPresent(old -> {
                    before.put(plan, old);
                    free.remove(old);
                });
            }
        }
    }

    private static boolean isOfSameId(CheckedPlan old, CheckedPlan plan) {
        return !plan.id().isEmpty() && old.id().equals(plan.id());
    }

    private static boolean isOfSameFile(CheckedPlan old, CheckedPlan plan) {
        return old.file().equals(plan.file());
    }

    /** The plans that can be compared: those that were there, and could be read to their end both times. */
    public List<CheckedPlan> comparable() {
        return now.plans().stream()
                .filter(plan -> before.containsKey(plan) && isRead(plan))
                .toList();
    }

    private boolean isRead(CheckedPlan plan) {
        CheckedPlan old = before.get(plan);
        return plan.plan().isPresent()
                && !now.unread().contains(plan)
                && (old == null || (old.plan().isPresent() && !then.unread().contains(old)));
    }

    /**
     * All changes.
     *
     * @param thenDay the day that counts as today for the plans as they were
     * @param histories the lives of plans
     */
    public List<ItemChange> changes(LocalDate thenDay, Map<CheckedPlan, PlanHistory> histories) {
        List<ItemChange> changes = new ArrayList<>();
        for (CheckedPlan plan : now.plans()) {
            if (isRead(plan)) {
                Optional<Plan> old = Optional.ofNullable(before.get(plan)).flatMap(CheckedPlan::plan);
                Plan read = plan.plan().orElseThrow();
                PlanVersions versions = new PlanVersions(
                        old, thenDay, plan, read, now.asOf(), Optional.ofNullable(histories.get(plan)));
                changes.addAll(PlanComparison.of(versions, Proofs.of(now, plan, read)));
            }
        }
        then.plans().stream().filter(old -> !before.containsValue(old)).forEach(old -> changes.add(gone(old)));
        changes.sort(Comparator.comparing(ItemChange::group));
        return changes;
    }

    private static ItemChange gone(CheckedPlan old) {
        String title = old.title().isBlank() ? old.file() : old.title();
        String label = "Plan " + (old.id().isEmpty() ? old.file() : old.id());
        return new ItemChange(
                ChangeGroup.WITHDRAWN,
                new ItemChange.Item(old.id(), title, "plan", old.id(), label),
                "gone, with all that stood in it",
                List.of(),
                Optional.empty());
    }
}
