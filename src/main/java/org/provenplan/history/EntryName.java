package org.provenplan.history;

import java.util.List;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;

/** What names the entry of a list in life: a reading its date, a review its date and forum, a step its title. */
final class EntryName {
    private EntryName() {}

    static String of(Fields entry) {
        StringBuilder name = new StringBuilder();
        for (String key : keys(entry.shape().name())) {
            Field<?> field = entry.shape().field(key).isPresent() ? entry.field(key) : null;
            if (field != null && field.isPresent()) {
                name.append(name.isEmpty() ? "" : " ").append(PlanItems.text(key, field.get()));
            }
        }
        return name.toString();
    }

    private static List<String> keys(String shape) {
        return switch (shape) {
            case "review" -> List.of("date", "forum");
            case "progress note" -> List.of("date", "by");
            case "extension" -> List.of("from", "to");
            case "rebased entry" -> List.of("from");
            case "step" -> List.of("title");
            case "root cause" -> List.of("cause");
            case "source" -> List.of("type", "ref");
            case "waiver" -> List.of("rule", "item");
            case "enforcement item", "recurring check" -> List.of("id");
            default -> List.of("date");
        };
    }
}
