package org.provenplan.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.provenplan.git.Commit;

/** Which plans there are at one commit, by the path of their files: whose life each goes on, and what it last said. */
final class PlanIndex {
    private final Map<String, Entry> entries;
    private final Map<Lineage, String> mains;
    /** Plans in whose file another one was written. */
    private final Map<Lineage, Entry> replaced;

    /**
     * One plan at one time.
     *
     * @param main the path of its file
     * @param facts what it said when it could last be read
     * @param left the commit since which its file is no longer there, or no longer says that it is a plan
     */
    record Entry(String main, Lineage lineage, PlanFacts facts, Optional<Commit> left) {
        boolean there() {
            return left.isEmpty();
        }

        private Entry leftBy(Commit commit) {
            return there() ? new Entry(main, lineage, facts, Optional.of(commit)) : this;
        }
    }

    PlanIndex() {
        this(new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    private PlanIndex(Map<String, Entry> entries, Map<Lineage, String> mains, Map<Lineage, Entry> replaced) {
        this.entries = entries;
        this.mains = mains;
        this.replaced = replaced;
    }

    PlanIndex copy() {
        return new PlanIndex(new HashMap<>(entries), new HashMap<>(mains), new HashMap<>(replaced));
    }

    void write(Entry entry, Commit commit) {
        replaced.remove(entry.lineage());
        String earlier = mains.put(entry.lineage(), entry.main());
        if (earlier != null && !earlier.equals(entry.main())) {
            entries.remove(earlier);
        }
        Entry old = entries.put(entry.main(), entry);
        if (old != null && old.lineage() != entry.lineage()) {
            mains.remove(old.lineage(), entry.main());
            if (!mains.containsKey(old.lineage())) {
                replaced.put(old.lineage(), old.leftBy(commit));
            }
        }
    }

    /** The plan is no longer there; what it said is kept, in case that it comes back. */
    void leave(String main, Commit commit) {
        entries.computeIfPresent(main, (path, entry) -> entry.leftBy(commit));
    }

    /** The plans in whose file another one was written, and that are not elsewhere. */
    Collection<Entry> replaced() {
        return replaced.values();
    }

    /** All plans, also those that are no longer there, by their paths. */
    Collection<Entry> entries() {
        return new TreeMap<>(entries).values();
    }

    Optional<Entry> at(String main) {
        return Optional.ofNullable(entries.get(main));
    }

    /** The plan with an id, wherever it lies, if it may be that; of two the one whose path comes first. */
    Optional<Entry> withId(String id, Predicate<Entry> may) {
        Entry first = null;
        if (!id.isEmpty()) {
            for (Entry entry : entries.values()) {
                boolean earlier = first == null || entry.main().compareTo(first.main()) < 0;
                if (earlier && entry.facts().id().equals(id) && may.test(entry)) {
                    first = entry;
                }
            }
        }
        return Optional.ofNullable(first);
    }

    Optional<Entry> of(Lineage lineage) {
        String main = mains.get(lineage);
        return main == null ? Optional.empty() : at(main);
    }
}
