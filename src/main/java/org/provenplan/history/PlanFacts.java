package org.provenplan.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.plan.Plan;

/**
 * What a plan said at one time, item by item. It keeps no places and no tree, so that a thousand versions fit into memory.
 *
 * @param items by id, the plan itself first; of two with the same id the first counts
 */
public record PlanFacts(Map<String, ItemFacts> items) {
    public PlanFacts {
        items = Collections.unmodifiableMap(items);
    }

    /** The key of the plan itself, which no item's id is. */
    public static final String PLAN = "";

    /** Takes the facts out of a plan. */
    public static PlanFacts of(Plan plan) {
        return of(PlanItems.of(plan));
    }

    /** What several stretches of a plan say together, that with the plan itself first. */
    static PlanFacts of(List<ItemFacts> said) {
        Map<String, ItemFacts> items = new LinkedHashMap<>();
        for (ItemFacts item : said) {
            items.putIfAbsent(item.kind().equals(PlanItems.PLAN) ? PLAN : item.id(), item);
        }
        return new PlanFacts(items);
    }

    /** The plan's own id; empty where it has none. */
    String id() {
        return items.get(PLAN).id();
    }

    /** Whether an item of one is an item of the other too. */
    boolean sharesItemsWith(PlanFacts other) {
        for (String id : items.keySet()) {
            if (!id.equals(PLAN) && other.items.containsKey(id)) {
                return true;
            }
        }
        return false;
    }

    /** Written out: what Java makes of a record's values is linked at each start, which takes longer than a plan's history. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PlanFacts facts && items.equals(facts.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }
}
