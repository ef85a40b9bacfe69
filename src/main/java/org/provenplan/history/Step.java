package org.provenplan.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What one commit made of a plan. What a merge took over from one of its parents, it did not write, and is no change of its own.
 *
 * @param commit who and when; empty for what is not committed yet
 * @param file where the plan lay since, from the repository's root
 * @param before what the plan said in each parent; none where the plan was new
 * @param after what it says since
 */
public record Step(Optional<Commit> commit, String file, List<PlanFacts> before, PlanFacts after) {
    public Step {
        before = List.copyOf(before);
    }

    public boolean isFirst() {
        return before.isEmpty();
    }

    /** The changes of all items, in the order of the plan; items that are gone last. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        after.items().forEach((id, now) -> addChanges(id, now, changes));
        Set<String> gone = new HashSet<>();
        for (PlanFacts facts : before) {
            for (String id : facts.items().keySet()) {
                if (!after.items().containsKey(id) && gone.add(id)) {
                    addChanges(id, null, changes);
                }
            }
        }
        return changes;
    }

    /** @param now the item as it is since; null where it is gone */
    private void addChanges(String id, ItemFacts now, List<Change> changes) {
        List<Optional<ItemFacts>> then = new ArrayList<>();
        for (PlanFacts facts : before) {
            ItemFacts earlier = facts.items().get(id);
            if (Objects.equals(earlier, now)) {
                return;
            }
            then.add(Optional.ofNullable(earlier));
        }
        ItemFacts known = now != null
                ? now
                : then.stream().flatMap(Optional::stream).findFirst().orElseThrow();
        keys(now, then).forEach((key, value) -> addChange(id, known, key, value, then, changes));
    }

    /** All keys that the item has or had, each with what it says now; null where it says nothing. */
    private static Map<String, String> keys(ItemFacts now, List<Optional<ItemFacts>> then) {
        Map<String, String> keys = new LinkedHashMap<>(now == null ? Map.of() : now.values());
        then.stream()
                .flatMap(Optional::stream)
                .forEach(item -> item.values().keySet().forEach(key -> keys.putIfAbsent(key, null)));
        return keys;
    }

    private void addChange(
            String id, ItemFacts item, String key, String value, List<Optional<ItemFacts>> then, List<Change> changes) {
        Optional<String> now = Optional.ofNullable(value);
        List<Optional<String>> earlier = new ArrayList<>();
        for (Optional<ItemFacts> facts : then) {
            earlier.add(facts.flatMap(known -> known.value(key)));
        }
        if (!earlier.contains(now)) {
            changes.add(new Change(this, id, item, key, earlier.isEmpty() ? Optional.empty() : earlier.get(0), now));
        }
    }
}
