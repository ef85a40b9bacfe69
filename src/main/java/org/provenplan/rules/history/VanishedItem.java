package org.provenplan.rules.history;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.provenplan.history.AgreedChanges;
import org.provenplan.history.ItemFacts;
import org.provenplan.history.PlanFacts;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.PlanVersion;
import org.provenplan.history.ValueChange;

/**
 * A finding, action, measure or piece of evidence that was taken out of a plan, by an edit or in a merge, and is not there today.
 *
 * @param version that took it out
 * @param item as it was last
 * @param successor the id under which an item with the same title came in its place
 */
record VanishedItem(PlanVersion version, ItemFacts item, Optional<String> successor) {
    /** Each where it was last taken out; not what went together with what it stood in. */
    static Collection<VanishedItem> of(PlanHistory history, AgreedChanges agreed, TodaysItems today) {
        Map<String, VanishedItem> all = new LinkedHashMap<>();
        Set<String> goneBefore = new HashSet<>();
        for (PlanVersion version : history.versions()) {
            Map<String, ItemFacts> gone = gone(version, goneBefore);
            goneBefore.addAll(gone.keySet());
            gone.keySet().removeIf(today::has);
            for (ItemFacts item : gone.values()) {
                boolean kept = !AgreedChanges.wasDraft(version) && !gone.containsKey(item.within());
                if (kept && !isSlip(item, version, history, agreed)) {
                    all.put(item.id(), new VanishedItem(version, item, successor(item, version, today)));
                }
            }
        }
        return all.values();
    }

    /** What a parent had and the version has not. What a merge leaves out may have been taken out on one of its branches. */
    private static Map<String, ItemFacts> gone(PlanVersion version, Set<String> goneBefore) {
        Map<String, ItemFacts> gone = new LinkedHashMap<>();
        for (PlanFacts parent : version.before()) {
            for (ItemFacts item : parent.unlike(version.after())) {
                String id = PlanFacts.id(item);
                boolean everywhere = version.before().stream().allMatch(facts -> facts.has(id));
                if (!version.after().has(id) && (everywhere || !goneBefore.contains(id))) {
                    gone.putIfAbsent(id, item);
                }
            }
        }
        return gone;
    }

    /** Whether it was there on one day only. */
    private static boolean isSlip(ItemFacts item, PlanVersion version, PlanHistory history, AgreedChanges agreed) {
        List<ValueChange> changes = history.changesOf(item.id());
        return !changes.isEmpty() && agreed.day(changes.get(0).version()).equals(agreed.day(version));
    }

    private static Optional<String> successor(ItemFacts gone, PlanVersion version, TodaysItems today) {
        for (ItemFacts item : version.after().items().values()) {
            boolean same = item.kind().equals(gone.kind())
                    && !gone.title().isEmpty()
                    && item.title().equals(gone.title());
            if (same && today.has(item.id()) && isNew(item.id(), version)) {
                return Optional.of(item.id());
            }
        }
        return Optional.empty();
    }

    private static boolean isNew(String id, PlanVersion version) {
        return version.before().stream().noneMatch(facts -> facts.has(id));
    }
}
