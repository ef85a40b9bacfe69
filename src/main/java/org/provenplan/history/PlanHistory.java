package org.provenplan.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.provenplan.plan.Vocabulary.ActionStatus;

/** One plan's life, as the commits tell it. */
public final class PlanHistory {
    /** That of a plan of whose past nothing is known. */
    public static final PlanHistory UNKNOWN = new PlanHistory(List.of(), List.of(), 0);

    private final List<PlanVersion> versions;
    private final List<PlanVersion> touching;
    private final int unreadable;
    private Map<String, List<ValueChange>> byItem;

    /**
     * Made of what each commit did.
     *
     * @param versions the oldest first; what is not committed yet is the last
     * @param touching the same, and what merges took over
     * @param unreadable how many versions could not be read, and were passed over
     */
    PlanHistory(List<PlanVersion> versions, List<PlanVersion> touching, int unreadable) {
        this.versions = List.copyOf(versions);
        this.touching = List.copyOf(touching);
        this.unreadable = unreadable;
    }

    public List<PlanVersion> versions() {
        return versions;
    }

    /** The versions, and what merges took over from one of their parents, the oldest first. */
    public List<PlanVersion> touching() {
        return touching;
    }

    /**
     * What a line of commits said of the plan, the oldest first; what is not committed yet is the last.
     *
     * @param line the names of the commits
     */
    public List<PlanVersion> along(Set<String> line) {
        return touching.stream()
                .filter(version -> version.commit()
                        .filter(commit -> !line.contains(commit.hash()))
                        .isEmpty())
                .toList();
    }

    public int unreadable() {
        return unreadable;
    }

    /** Every change of one item, the oldest first; its first values are changes too. */
    public synchronized List<ValueChange> changesOf(String item) {
        if (byItem == null) {
            byItem = new HashMap<>();
            for (PlanVersion version : versions) {
                for (ValueChange change : version.changes()) {
                    byItem.computeIfAbsent(change.id(), none -> new ArrayList<>())
                            .add(change);
                }
            }
        }
        return byItem.getOrDefault(item, List.of());
    }

    /** Every change of one value of an item, the oldest first. */
    public List<ValueChange> changesOf(String item, String key) {
        return changesOf(item).stream()
                .filter(change -> change.key().equals(key))
                .toList();
    }

    /** The version that closed an action; the last one, where it was reopened in between. Empty where none did. */
    public Optional<PlanVersion> closing(String action) {
        Optional<PlanVersion> closing = Optional.empty();
        for (ValueChange change : changesOf(action, "status")) {
            if (change.after().filter(ActionStatus.CLOSED.word()::equals).isPresent()) {
                closing = Optional.of(change.version());
            }
        }
        return closing;
    }

    /**
     * The changes that led to what an item says today, the oldest first. Where branches met, they are those of the branch whose
     * value was taken; what was picked from one to the other is one change.
     *
     * @param now the value
     */
    public List<ValueChange> changesLeadingTo(String item, String key, Object now) {
        List<ValueChange> changes = changesOf(item, key);
        Deque<ValueChange> way = new ArrayDeque<>();
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
