package org.provenplan.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.check.Proofs;
import org.provenplan.history.ItemFacts;
import org.provenplan.history.PlanFacts;
import org.provenplan.plan.Action;
import org.provenplan.plan.Plan;

/** Compares a plan with what it was, item by item. */
final class PlanComparison {
    private final PlanVersions versions;
    private final Proofs proofs;
    private final List<ItemChange> changes = new ArrayList<>();
    private final Map<String, Action> actionsThen;
    private final Map<String, Action> actionsNow;

    private PlanComparison(PlanVersions versions, Proofs proofs) {
        this.versions = versions;
        this.proofs = proofs;
        this.actionsThen = versions.then().map(PlanComparison::actions).orElse(Map.of());
        this.actionsNow = actions(versions.now());
    }

    /** What changed, in the order of the plan; items that are gone last. */
    static List<ItemChange> of(PlanVersions versions, Proofs proofs) {
        PlanComparison comparison = new PlanComparison(versions, proofs);
        versions.factsThen().ifPresentOrElse(comparison::compare, comparison::tellNewPlan);
        comparison.tellOverdue();
        return comparison.changes;
    }

    private static Map<String, Action> actions(Plan plan) {
        Map<String, Action> actions = new HashMap<>();
        for (Action action : plan.actions()) {
            action.id().value().ifPresent(id -> actions.putIfAbsent(id, action));
        }
        return actions;
    }

    private void tellNewPlan() {
        Plan plan = versions.now();
        teller(versions.factsNow().plan())
                .tell(
                        ChangeGroup.NEW,
                        "a new plan, with " + counted(plan.findings().size(), "finding") + " and "
                                + counted(plan.actions().size(), "action"));
    }

    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void compare(PlanFacts then) {
        PlanFacts now = versions.factsNow();
        now.items().forEach((id, item) -> {
            ItemFacts before = then.items().get(id);
            if (before == null) {
                tellNew(item);
            } else if (!before.equals(item)) {
                tellChanged(before, item);
            }
        });
        then.items().forEach((id, item) -> {
            if (!now.items().containsKey(id) && !isGoneWithAnother(item, now)) {
                teller(item).tell(ChangeGroup.WITHDRAWN, "gone from the plan" + without(item, then, now));
            }
        });
    }

    /** What stood in an item that is gone is told with it. */
    private static boolean isGoneWithAnother(ItemFacts item, PlanFacts now) {
        return !item.within().isEmpty() && !now.items().containsKey(item.within());
    }

    private static String without(ItemFacts gone, PlanFacts then, PlanFacts now) {
        long inside = then.items().values().stream()
                .filter(item -> !item.id().equals(gone.id())
                        && (item.within().equals(gone.id()) || item.finding().equals(gone.id()))
                        && !now.items().containsKey(item.id()))
                .count();
        String how = gone.kind().equals("action") ? ", neither cancelled nor superseded" : "";
        return inside == 0 ? how : how + ", with " + counted((int) inside, "item") + " that stood in it";
    }

    private void tellNew(ItemFacts item) {
        new NewItem(teller(item), item, versions).tell();
        if (item.kind().equals("action")) {
            Optional.ofNullable(actionsNow.get(item.id()))
                    .ifPresent(action -> new ActionChange(teller(item), versions, proofs).tellNewStatus(action));
        }
    }

    private void tellChanged(ItemFacts before, ItemFacts item) {
        Difference difference = new Difference(before.values(), item.values());
        Teller teller = teller(item);
        if (!before.finding().equals(item.finding()) && !item.kind().equals("finding")) {
            teller.tell(ChangeGroup.OTHER, "moved from finding " + before.finding() + " to " + item.finding());
        }
        switch (item.kind()) {
            case "action" -> {
                Action now = actionsNow.get(item.id());
                Action then = actionsThen.get(item.id());
                if (now != null && then != null) {
                    new ActionChange(teller, versions, proofs).tell(then, now, difference);
                }
            }
            case "measure" -> new MeasureChange(teller, versions, item.id()).tell(difference);
            case "evidence" -> teller.tellRest(ChangeGroup.EVIDENCE, difference);
            case "plan" -> new PlanPeople(teller, versions).tell(difference);
            default -> {
                // A finding has nothing that is told apart.
            }
        }
        teller.tellRest(ChangeGroup.OTHER, difference);
    }

    private void tellOverdue() {
        actionsNow.forEach((id, action) -> {
            boolean before = Optional.ofNullable(actionsThen.get(id))
                    .filter(then -> then.isOverdue(versions.thenDay()))
                    .isPresent();
            if (action.isOverdue(versions.nowDay()) && !before) {
                LocalDate due = action.due().get();
                teller(versions.factsNow().items().get(id))
                        .tell(
                                ChangeGroup.NEWLY_OVERDUE,
                                "was due on "
                                        + new Phrases(versions.nowDay(), versions.then(), versions.now()).date(due)
                                        + ", "
                                        + counted((int) (versions.nowDay().toEpochDay() - due.toEpochDay()), "day")
                                        + " ago"
                                        + action.owner()
                                                .value()
                                                .map(owner -> "; owner "
                                                        + versions.now().nameOf(owner))
                                                .orElse(""));
            }
        });
    }

    private Teller teller(ItemFacts item) {
        return new Teller(versions, item, new Phrases(versions.nowDay(), versions.then(), versions.now()), changes);
    }
}
