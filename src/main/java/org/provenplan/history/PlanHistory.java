package org.provenplan.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One plan's life, as the commits tell it. */
public final class PlanHistory {
    private final List<Step> steps;
    private final int unreadable;
    private Map<String, List<Change>> byItem;

    /**
     * Made of what each commit did.
     *
     * @param steps the oldest first; what is not committed yet is the last
     * @param unreadable how many versions could not be read, and were passed over
     */
    public PlanHistory(List<Step> steps, int unreadable) {
        this.steps = List.copyOf(steps);
        this.unreadable = unreadable;
    }

    public List<Step> steps() {
        return steps;
    }

    public int unreadable() {
        return unreadable;
    }

    /** Every change of one item, the oldest first; its first values are changes too. */
    public synchronized List<Change> changesOf(String item) {
        if (byItem == null) {
            byItem = new HashMap<>();
            for (Step step : steps) {
                for (Change change : step.changes()) {
                    byItem.computeIfAbsent(change.id(), none -> new ArrayList<>())
                            .add(change);
                }
            }
        }
        return byItem.getOrDefault(item, List.of());
    }

    /** Every change of one value of an item, the oldest first. */
    public List<Change> changesOf(String item, String key) {
        return changesOf(item).stream()
                .filter(change -> change.key().equals(key))
                .toList();
    }

    /**
     * The changes that led to what an item says today, the oldest first. Where branches met, they are those of the branch whose
     * value was taken; what was picked from one to the other is one change.
     *
     * @param now the value
     */
    public List<Change> changesLeadingTo(String item, String key, Object now) {
        List<Change> changes = changesOf(item, key);
        Deque<Change> way = new ArrayDeque<>();
        Optional<String> value = Optional.of(PlanItems.text(key, now));
        for (int i = changes.size() - 1; i >= 0; i--) {
            if (changes.get(i).after().equals(value)) {
                way.addFirst(changes.get(i));
                value = changes.get(i).before();
            }
        }
        return List.copyOf(way);
    }
}
