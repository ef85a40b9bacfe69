package org.provenplan.history;

import java.util.Optional;

/**
 * A change of meaning: one value of one item, before and after.
 *
 * @param version in which it came about
 * @param id the item's id; {@link PlanFacts#PLAN} for the plan itself
 * @param item as it is since; as it was, where it is gone
 * @param key as in {@link ItemFacts#values}
 * @param before empty where the value is new
 * @param after empty where the value is gone
 */
public record ValueChange(
        PlanVersion version, String id, ItemFacts item, String key, Optional<String> before, Optional<String> after) {
    /** Whether the item was there already and still is, so that only this value changed. */
    public boolean isAmendment() {
        return version.before().stream().anyMatch(facts -> facts.has(id))
                && version.after().has(id);
    }
}
