package org.provenplan.rules.history;

import java.util.HashMap;
import java.util.Map;
import org.provenplan.history.ItemFacts;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Item;
import org.provenplan.plan.Plan;

/** The items of a plan as it is today, by their ids; the plan itself by none. */
final class TodaysItems {
    private final Plan plan;
    private final Map<String, Field<String>> ids = new HashMap<>();

    TodaysItems(Plan plan) {
        this.plan = plan;
        for (Item item : plan.items()) {
            if (item.id().isPresent()) {
                ids.putIfAbsent(item.id().get(), item.id());
            }
        }
    }

    /** Whether no item may hide behind something that could not be taken. */
    boolean areAllKnown() {
        return plan.items().stream().allMatch(item -> item.id().isPresent())
                && isKnown(plan.fields(), "findings")
                && plan.writtenFindings().stream().allMatch(finding -> isKnown(finding.fields(), "actions"))
                && plan.writtenFindings().stream().allMatch(finding -> isKnown(finding.fields(), "measures"))
                && plan.writtenFindings().stream().allMatch(finding -> isKnown(finding.fields(), "reviews"))
                && plan.actions().stream().map(Action::fields).allMatch(action -> isKnown(action, "evidence"));
    }

    private static boolean isKnown(Fields fields, String list) {
        return !fields.field(list).isMalformed() && fields.values(list).stream().noneMatch(Field::isMalformed);
    }

    boolean has(String id) {
        return ids.containsKey(id);
    }

    /** An item's id, or the plan's. */
    Field<String> idOf(String id) {
        return ids.getOrDefault(id, plan.id());
    }

    /** What something that is gone stood in, as far as that is still there. */
    Field<String> nearest(ItemFacts gone) {
        return ids.getOrDefault(gone.within(), idOf(gone.finding()));
    }
}
