package org.provenplan.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.provenplan.git.Commit;

/**
 * What one commit made of a plan: a version of it, and those before. What a merge took over from one of its parents, it did not write, and is no change of its own.
 *
 * @param commit who and when; empty for what is not committed yet
 * @param file where the plan lay since, from the repository's root
 * @param before what the plan said in each parent; none where the plan was new
 * @param after what it says since
 */
public record PlanVersion(Optional<Commit> commit, String file, List<PlanFacts> before, PlanFacts after) {
    public PlanVersion {
        before = List.copyOf(before);
    }

    public boolean isFirst() {
        return before.isEmpty();
    }

    /** Whether something that one of the parents had, an item or an entry of a list, is not there since. */
    boolean leavesOut() {
        for (PlanFacts parent : before) {
            for (ItemFacts item : parent.unlike(after)) {
                Optional<ItemFacts> now = after.item(PlanFacts.id(item));
                if (now.isEmpty() || leavesOut(item, now.get())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean leavesOut(ItemFacts before, ItemFacts now) {
        return before.values().keySet().stream()
                .anyMatch(key -> EntryKey.of(key).isPresent() && !now.values().containsKey(key));
    }

    /** The changes of all items, in the order of the plan; items that are gone last. */
    public List<ValueChange> changes() {
        List<ValueChange> changes = new ArrayList<>();
        for (ItemFacts now : isFirst() ? after.items().values() : after.unlike(before.get(0))) {
            addChanges(PlanFacts.id(now), now, changes);
        }
        Set<String> gone = new HashSet<>();
        for (PlanFacts facts : before) {
            for (ItemFacts then : facts.unlike(after)) {
                String id = PlanFacts.id(then);
                if (!after.has(id) && gone.add(id)) {
                    addChanges(id, null, changes);
                }
            }
        }
        return changes;
    }

    /** @param now the item as it is since; null where it is gone */
    private void addChanges(String id, ItemFacts now, List<ValueChange> changes) {
        List<Optional<ItemFacts>> then = new ArrayList<>();
        for (PlanFacts facts : before) {
            ItemFacts earlier = facts.item(id).orElse(null);
            if (Objects.equals(earlier, now)) {
                return;
            }
            then.add(Optional.ofNullable(earlier));
        }
        ItemFacts known = now != null
                ? now
                : then.stream().flatMap(Optional::stream).findFirst().orElseThrow();
        for (String key : keys(now, then)) {
            addChange(id, known, key, value(Optional.ofNullable(now), key), then, changes);
        }
    }

    /** All keys that the item has or had. */
    private static Set<String> keys(ItemFacts now, List<Optional<ItemFacts>> then) {
        Set<String> keys =
                new LinkedHashSet<>(now == null ? Set.of() : now.values().keySet());
        then.forEach(item -> item.ifPresent(facts -> keys.addAll(facts.values().keySet())));
        return keys;
    }

    private void addChange(
            String id,
            ItemFacts item,
            String key,
            String now,
            List<Optional<ItemFacts>> then,
            List<ValueChange> changes) {
        for (Optional<ItemFacts> facts : then) {
            if (Objects.equals(value(facts, key), now)) {
                return;
            }
        }
        Optional<String> earlier = then.isEmpty() ? Optional.empty() : Optional.ofNullable(value(then.get(0), key));
        changes.add(new ValueChange(this, id, item, key, earlier, Optional.ofNullable(now)));
    }

    /** What an item says; null where it says nothing, or is not there. */
    private static String value(Optional<ItemFacts> item, String key) {
        return item.isPresent() ? item.get().values().get(key) : null;
    }
}
