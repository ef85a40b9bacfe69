package org.provenplan.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.plan.Plan;

/**
 * What a plan said at one time, item by item. It keeps no places and no tree, so that a thousand versions fit into memory; and
 * two versions are compared in one pass, as most of what they say is the same.
 */
public final class PlanFacts {
    /** The id of the plan itself, which is no item's. */
    public static final String PLAN = "";

    private final List<ItemFacts> said;
    /** Made when first asked for, which few versions are; if two threads make it, both make the same. */
    private Map<String, ItemFacts> items;

    private PlanFacts(List<ItemFacts> said) {
        this.said = said;
    }

    /** Takes the facts out of a plan. */
    public static PlanFacts of(Plan plan) {
        return of(PlanItems.of(plan));
    }

    /** What several stretches of a plan say together, that with the plan itself first. */
    static PlanFacts of(List<ItemFacts> said) {
        return new PlanFacts(List.copyOf(said));
    }

    /** All that is said, in the order of the plan. */
    List<ItemFacts> said() {
        return said;
    }

    /** All items by their ids, the plan itself first; of two with the same id the first counts. */
    public Map<String, ItemFacts> items() {
        Map<String, ItemFacts> known = items;
        if (known == null) {
            Map<String, ItemFacts> byId = new LinkedHashMap<>();
            for (ItemFacts item : said) {
                byId.putIfAbsent(id(item), item);
            }
            known = Collections.unmodifiableMap(byId);
            items = known;
        }
        return known;
    }

    /** The item with an id. */
    public Optional<ItemFacts> item(String id) {
        for (ItemFacts item : said) {
            if (id(item).equals(id)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    public boolean has(String id) {
        return item(id).isPresent();
    }

    /** What is said of the plan itself. */
    public ItemFacts plan() {
        return said.get(0);
    }

    /** The items that the other does not have, or has otherwise. */
    public List<ItemFacts> unlike(PlanFacts other) {
        List<ItemFacts> unlike = new ArrayList<>();
        boolean sideBySide = said.size() == other.said.size();
        for (int i = 0; sideBySide && i < said.size(); i++) {
            ItemFacts here = said.get(i);
            ItemFacts there = other.said.get(i);
            if (!here.equals(there)) {
                sideBySide = id(here).equals(id(there));
                if (isFirst(i)) {
                    unlike.add(here);
                }
            }
        }
        return sideBySide ? unlike : unlikeInAnyOrder(other);
    }

    private boolean isFirst(int number) {
        for (int i = 0; i < number; i++) {
            if (id(said.get(i)).equals(id(said.get(number)))) {
                return false;
            }
        }
        return true;
    }

    private List<ItemFacts> unlikeInAnyOrder(PlanFacts other) {
        List<ItemFacts> unlike = new ArrayList<>();
        items().forEach((id, item) -> {
            if (!item.equals(other.items().get(id))) {
                unlike.add(item);
            }
        });
        return unlike;
    }

    /** What an item goes by among those of its plan: its id, the plan itself by {@link #PLAN}. */
    public static String id(ItemFacts item) {
        return item.kind().equals(PlanItems.PLAN) ? PLAN : item.id();
    }

    /** The plan's own id; empty where it has none. */
    String id() {
        return plan().id();
    }

    /** Whether an item of one is an item of the other too. */
    boolean sharesItemsWith(PlanFacts other) {
        for (String id : items().keySet()) {
            if (!id.equals(PLAN) && other.has(id)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanFacts facts
                && unlike(facts).isEmpty()
                && facts.unlike(this).isEmpty();
    }

    @Override
    public int hashCode() {
        return items().hashCode();
    }
}
