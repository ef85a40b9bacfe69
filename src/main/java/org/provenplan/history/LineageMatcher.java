package org.provenplan.history;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Decides whose lives go on in the plans that one commit touched. A plan at its old path with its old id goes on first; then
 * one that was moved and kept its id; then one that kept its path and some of its items under another id. What is left is new.
 */
final class LineageMatcher {
    private final Map<String, PlanFacts> plans;
    private final Set<String> touched;
    private final List<PlanIndex> parents;
    private final Map<String, Lineage> matched = new LinkedHashMap<>();
    private final Set<Lineage> taken = new HashSet<>();

    /**
     * Sets out to join.
     *
     * @param plans what the plans say now, by the paths of their files
     * @param touched these paths, and those of plans that are gone or can't be read
     * @param parents what was there before
     */
    LineageMatcher(Map<String, PlanFacts> plans, Set<String> touched, List<PlanIndex> parents) {
        this.plans = plans;
        this.touched = touched;
        this.parents = parents;
    }

    /** The life that goes on in each plan, by its path. */
    Map<String, Lineage> match() {
        Predicate<PlanIndex.Entry> free = entry -> !taken.contains(entry.lineage());
        pass((main, facts) -> inParents(index -> index.at(main)
                .filter(entry ->
                        entry.facts().id().equals(facts.id()) && !facts.id().isEmpty())
                .filter(free)));
        pass((main, facts) -> inParents(index ->
                index.withId(facts.id(), free.and(entry -> !entry.there() || touched.contains(entry.main())))));
        pass((main, facts) ->
                inParents(index -> index.at(main).filter(free).filter(entry -> isSame(entry.facts(), facts))));
        pass((main, facts) -> Optional.of(new Lineage()));
        return matched;
    }

    /** Another plan may be written into the file of an old one: it shares nothing with it. */
    static boolean isSame(PlanFacts before, PlanFacts now) {
        boolean hasItems = before.items().size() > 1 && now.items().size() > 1;
        return before.id().equals(now.id()) || !hasItems || before.sharesItemsWith(now);
    }

    private void pass(BiFunction<String, PlanFacts, Optional<Lineage>> search) {
        for (Map.Entry<String, PlanFacts> plan : plans.entrySet()) {
            if (!matched.containsKey(plan.getKey())) {
                search.apply(plan.getKey(), plan.getValue()).ifPresent(lineage -> {
                    matched.put(plan.getKey(), lineage);
                    taken.add(lineage);
                });
            }
        }
    }

    private Optional<Lineage> inParents(Function<PlanIndex, Optional<PlanIndex.Entry>> search) {
        for (PlanIndex parent : parents) {
            Optional<PlanIndex.Entry> found = search.apply(parent);
            if (found.isPresent()) {
                return Optional.of(found.get().lineage());
            }
        }
        return Optional.empty();
    }
}
