package org.provenplan.rules.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.provenplan.history.Agreed;
import org.provenplan.history.Change;
import org.provenplan.history.ItemFacts;
import org.provenplan.history.PlanFacts;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.Step;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.WrittenDate;

/**
 * Something that was taken out of a plan, and is not there today.
 *
 * @param item as it was last; for a review, what it stood in
 * @param name what to call it
 * @param successor the id under which an item with the same title came in its place
 */
record Vanished(Step step, ItemFacts item, String name, Optional<String> successor) {
    private static final Set<String> KEPT = Set.of("finding", "action", "evidence");

    /** Findings, actions and evidence, each where it was last taken out; not what went together with what it stood in. */
    static Collection<Vanished> items(PlanHistory history, Agreed agreed, TodaysItems today) {
        Map<String, Vanished> all = new LinkedHashMap<>();
        for (Step step : history.steps()) {
            Map<String, ItemFacts> gone = step.isFirst() || Agreed.wasDraft(step) ? Map.of() : gone(step, today);
            for (ItemFacts item : gone.values()) {
                if (KEPT.contains(item.kind())
                        && !gone.containsKey(item.within())
                        && !isSlip(item, step, history, agreed)) {
                    all.put(item.id(), new Vanished(step, item, item.id(), successor(item, step, today)));
                }
            }
        }
        return all.values();
    }

    /** What every parent had, neither the step nor today's plan has. */
    private static Map<String, ItemFacts> gone(Step step, TodaysItems today) {
        Map<String, ItemFacts> gone = new LinkedHashMap<>();
        for (ItemFacts item : step.before().get(0).unlike(step.after())) {
            String id = PlanFacts.id(item);
            boolean there = step.after().has(id) || today.has(id);
            if (!there && step.before().stream().allMatch(facts -> facts.has(id))) {
                gone.put(id, item);
            }
        }
        return gone;
    }

    /** Whether it was there on one day only. */
    private static boolean isSlip(ItemFacts item, Step step, PlanHistory history, Agreed agreed) {
        List<Change> changes = history.changesOf(item.id());
        return !changes.isEmpty() && agreed.day(changes.get(0).step()).equals(agreed.day(step));
    }

    private static Optional<String> successor(ItemFacts gone, Step step, TodaysItems today) {
        for (ItemFacts item : step.after().items().values()) {
            boolean same = item.kind().equals(gone.kind())
                    && !gone.title().isEmpty()
                    && item.title().equals(gone.title());
            if (same && today.has(item.id()) && isNew(item.id(), step)) {
                return Optional.of(item.id());
            }
        }
        return Optional.empty();
    }

    private static boolean isNew(String id, Step step) {
        return step.before().stream().noneMatch(facts -> facts.has(id));
    }

    /** Reviews of findings that are still there, and of the plan. One whose date was corrected is still there. */
    static Collection<Vanished> reviews(PlanHistory history, TodaysItems today) {
        Map<String, Vanished> all = new LinkedHashMap<>();
        for (Step step : history.steps()) {
            if (step.before().size() == 1 && !Agreed.wasDraft(step)) {
                PlanFacts before = step.before().get(0);
                for (ItemFacts item : before.unlike(step.after())) {
                    Optional<ItemFacts> after = step.after().item(PlanFacts.id(item));
                    boolean reviewed =
                            item.kind().equals("finding") || item.kind().equals("plan");
                    if (reviewed && after.isPresent()) {
                        addReviews(step, item, after.get(), today, all);
                    }
                }
            }
        }
        return all.values();
    }

    private static void addReviews(
            Step step, ItemFacts before, ItemFacts after, TodaysItems today, Map<String, Vanished> all) {
        String list = list(before);
        List<String> then = EntryDates.of(before, list);
        List<String> since = EntryDates.of(after, list);
        if (since.size() >= then.size() || today.reviewsOf(PlanFacts.id(before)).size() >= then.size()) {
            return;
        }
        List<String> gone = new ArrayList<>(then);
        since.forEach(gone::remove);
        for (String date : gone) {
            boolean there = today.reviewsOf(PlanFacts.id(before)).stream().anyMatch(review -> review.date("date")
                    .is((Object) WrittenDate.of(date).orElseThrow()));
            if (!there) {
                String day = DateInWords.of(WrittenDate.of(date).orElseThrow());
                all.put(PlanFacts.id(before) + " " + day, new Vanished(step, before, day, Optional.empty()));
            }
        }
    }

    private static String list(ItemFacts item) {
        return item.kind().equals("plan") ? "governance.reviews" : "reviews";
    }
}
