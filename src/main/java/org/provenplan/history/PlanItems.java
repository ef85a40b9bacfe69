package org.provenplan.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.provenplan.plan.Interval;
import org.provenplan.plan.Item;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.plan.PlanReader;
import org.provenplan.plan.Word;
import org.provenplan.source.DecodedText;

/** Takes out of plans what they say of their items, in the order of the plan. */
final class PlanItems {
    static final String PLAN = "plan";

    /** The one number that is typed as a percentage. */
    private static final String TARGET_CHANGE = "target.change";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private PlanItems() {}

    /** The plan itself, and everything in it that has an id. */
    static List<ItemFacts> of(Plan plan) {
        List<ItemFacts> all = new ArrayList<>();
        all.add(new ItemFacts(PLAN, plan.id().orElse(""), "", "", values(plan.fields())));
        for (Finding finding : plan.writtenFindings()) {
            add(facts("finding", finding, finding, ""), all);
            for (Measure measure : finding.measures()) {
                add(facts("measure", measure, finding, id(finding)), all);
            }
            for (Action action : finding.actions()) {
                add(facts("action", action, finding, id(finding)), all);
                for (Evidence evidence : action.evidence()) {
                    add(facts("evidence", evidence, finding, id(action)), all);
                }
            }
        }
        return all;
    }

    private static ItemFacts facts(String kind, Item item, Finding finding, String within) {
        return new ItemFacts(kind, id(item), id(finding), within, values(item.fields()));
    }

    private static String id(Item item) {
        return item.id().orElse("");
    }

    /** What has no id can't be followed. */
    private static void add(ItemFacts item, List<ItemFacts> all) {
        if (!item.id().isEmpty()) {
            all.add(item);
        }
    }

    private static Map<String, String> values(Fields fields) {
        Map<String, String> values = new LinkedHashMap<>();
        collect("", fields, values);
        return values;
    }

    /** What a CSV file says as the readings of a measure. */
    static Map<String, String> readings(DecodedText csv) {
        Map<String, String> values = new LinkedHashMap<>();
        collectList("readings", PlanReader.readings(csv), values);
        return values;
    }

    private static void collect(String prefix, Fields fields, Map<String, String> values) {
        for (FieldShape shape : fields.shape().fields()) {
            Field<?> field = fields.field(shape.key());
            if (field.isPresent()) {
                collectValue(prefix + shape.key(), field, values);
            }
        }
    }

    private static void collectValue(String key, Field<?> field, Map<String, String> values) {
        Object value = field.get();
        if (value instanceof Fields inner) {
            collect(key + ".", inner, values);
        } else if (value instanceof List<?> list) {
            collectList(key, list, values);
        } else if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                Field<?> named = (Field<?>) entry.getValue();
                if (named.isPresent()) {
                    collectValue(key + "." + entry.getKey(), named, values);
                }
            }
        } else {
            values.put(key, text(key, value));
        }
    }

    /** Items with ids of their own are items of the plan, not values of the one they stand in. */
    private static void collectList(String key, List<?> list, Map<String, String> values) {
        List<String> texts = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        for (Object entry : list) {
            Object value = ((Field<?>) entry).value().orElse(null);
            if (value instanceof Fields inner) {
                if (!isItem(inner)) {
                    String name = EntryName.of(inner);
                    int number = names.merge(name, 1, Integer::sum);
                    collect(EntryKey.prefix(key, number == 1 ? name : name + " (" + number + ")"), inner, values);
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

    /** The value of a key as the facts have it: numbers and space in one way, however they were typed. */
    static String text(String key, Object value) {
        return key.equals(TARGET_CHANGE) ? text(value) + "%" : text(value);
    }

    private static String text(Object value) {
        if (value instanceof Word word) {
            return word.word();
        }
        if (value instanceof Interval interval) {
            return interval.text();
        }
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : singleSpaced(value.toString().strip());
    }

    private static String singleSpaced(String text) {
        char before = 'x';
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (Character.isWhitespace(here) && (here != ' ' || before == ' ')) {
                return SPACE.matcher(text).replaceAll(" ");
            }
            before = here;
        }
        return text;
    }
}
