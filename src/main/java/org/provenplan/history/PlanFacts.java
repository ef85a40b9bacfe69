package org.provenplan.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.FieldShape;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Item;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Word;

/**
 * What a plan said at one time, item by item. It keeps no places and no tree, so that a thousand versions fit into memory.
 *
 * @param items by id, the plan itself first; of two with the same id the first counts
 */
public record PlanFacts(Map<String, ItemFacts> items) {
    private static final String PLAN_KIND = "plan";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    public PlanFacts {
        items = Collections.unmodifiableMap(items);
    }

    /** The key of the plan itself, which no item's id is. */
    public static final String PLAN = "";

    /** Takes the facts out of a plan. */
    public static PlanFacts of(Plan plan) {
        Map<String, ItemFacts> items = new LinkedHashMap<>();
        items.put(PLAN, new ItemFacts(PLAN_KIND, plan.id().orElse(""), "", "", values(plan.fields())));
        for (Finding finding : plan.findings()) {
            String id = finding.id().orElse("");
            add(items, "finding", finding, id, "");
            for (Measure measure : finding.measures()) {
                add(items, "measure", measure, id, id);
            }
            for (Action action : finding.actions()) {
                add(items, "action", action, id, id);
                for (Evidence evidence : action.evidence()) {
                    add(items, "evidence", evidence, id, action.id().orElse(""));
                }
            }
        }
        return new PlanFacts(items);
    }

    /** What several stretches of a plan say together, that with the plan itself first. */
    static PlanFacts of(List<ItemFacts> said) {
        Map<String, ItemFacts> items = new LinkedHashMap<>();
        said.forEach(item -> items.putIfAbsent(item.kind().equals(PLAN_KIND) ? PLAN : item.id(), item));
        return new PlanFacts(items);
    }

    /** The plan's own id; empty where it has none. */
    String id() {
        return items.get(PLAN).id();
    }

    /** Whether an item of one is an item of the other too. */
    boolean sharesItemsWith(PlanFacts other) {
        return items.keySet().stream().anyMatch(id -> !id.equals(PLAN) && other.items.containsKey(id));
    }

    private static void add(Map<String, ItemFacts> items, String kind, Item item, String finding, String within) {
        if (item.id().isPresent()) {
            String id = item.id().get();
            items.putIfAbsent(id, new ItemFacts(kind, id, finding, within, values(item.fields())));
        }
    }

    private static Map<String, String> values(Fields fields) {
        Map<String, String> values = new LinkedHashMap<>();
        collect("", fields, values);
        return values;
    }

    private static void collect(String prefix, Fields fields, Map<String, String> values) {
        for (FieldShape shape : fields.shape().fields()) {
            Field<?> field = fields.field(shape.key());
            if (field.isPresent() && isFromFileOf(fields, field)) {
                collectValue(prefix + shape.key(), field, fields, values);
            }
        }
    }

    /** People of a shared register and readings in a file of their own are not what the plan says: they have their own past. */
    private static boolean isFromFileOf(Fields fields, Field<?> field) {
        return field.place().source() == fields.node().span().source();
    }

    private static void collectValue(String key, Field<?> field, Fields within, Map<String, String> values) {
        Object value = field.get();
        if (value instanceof Fields inner) {
            collect(key + ".", inner, values);
        } else if (value instanceof List<?> list) {
            collectList(key, list, values);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, entry) -> {
                Field<?> named = (Field<?>) entry;
                if (named.isPresent() && isFromFileOf(within, named)) {
                    collectValue(key + "." + name, named, within, values);
                }
            });
        } else {
            values.put(key, text(value));
        }
    }

    /** Items with ids of their own are items of the plan, not values of the one they stand in. */
    private static void collectList(String key, List<?> list, Map<String, String> values) {
        List<String> texts = new ArrayList<>();
        int number = 0;
        for (Object entry : list) {
            Object value = ((Field<?>) entry).value().orElse(null);
            number++;
            if (value instanceof Fields inner) {
                if (!isItem(inner)) {
                    collect(key + "." + number + ".", inner, values);
                }
            } else if (value != null) {
                texts.add(text(value));
            }
        }
        if (!texts.isEmpty()) {
            values.put(key, String.join(", ", texts));
        }
    }

    private static boolean isItem(Fields fields) {
        return switch (fields.shape().name()) {
            case "finding", "measure", "action", "piece of evidence" -> true;
            default -> false;
        };
    }

    /** A value as the facts have it: numbers and space in one way, however they were typed. */
    static String text(Object value) {
        if (value instanceof Word word) {
            return word.word();
        }
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : SPACE.matcher(value.toString().strip()).replaceAll(" ");
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
