package org.provenplan.changes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.provenplan.changes.ItemChange.ChangedValue;
import org.provenplan.changes.ItemChange.Slip;
import org.provenplan.history.ItemFacts;
import org.provenplan.plan.Whereabouts;

/**
 * Tells what happened to one item.
 *
 * @param changes where that is added
 */
record Teller(PlanVersions versions, ItemFacts item, Phrases phrases, List<ItemChange> changes) {
    void tell(ChangeGroup group, String told, ChangedValue... values) {
        tell(group, told, List.of(values), Optional.empty());
    }

    void tell(ChangeGroup group, String told, List<ChangedValue> values, Optional<Slip> slip) {
        ItemChange.Item changed = new ItemChange.Item(versions.id(), versions.title(), item.kind(), item.id(), label());
        changes.add(new ItemChange(group, changed, told, values, slip));
    }

    /** Tells what nothing else has told. */
    void tellRest(ChangeGroup group, Difference difference) {
        if (!difference.isEmpty()) {
            tell(group, phrases.rest(difference), difference.values(), Optional.empty());
            difference.takeAll(key -> true);
            difference.forgetEntries();
        }
    }

    private String label() {
        String kind = item.kind().substring(0, 1).toUpperCase(Locale.ROOT)
                + item.kind().substring(1);
        return new Whereabouts(kind, item.id(), item.title(), List.of(), "").label();
    }
}
