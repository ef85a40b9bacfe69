package org.provenplan.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.plan.FieldShape;
import org.provenplan.plan.MappingShape;

/**
 * What the lines of an item say.
 *
 * @param item without an id where it has none
 * @param inside the items that stand in it and are not read by themselves
 */
record Said(ItemFacts item, List<ItemFacts> inside) {
    Said {
        inside = List.copyOf(inside);
    }

    /** The item, if it can be followed, before what stands in it. */
    List<ItemFacts> all() {
        List<ItemFacts> all = new ArrayList<>();
        if (!item.id().isEmpty()) {
            all.add(item);
        }
        all.addAll(inside);
        return all;
    }

    /**
     * What the item says after one of its keys has changed.
     *
     * @param changed what was read of it, with that key alone
     */
    Said with(String key, Said changed, ItemKind kind) {
        Map<String, String> values = new LinkedHashMap<>();
        boolean before = true;
        for (Map.Entry<String, String> value : item.values().entrySet()) {
            String own = key(value.getKey());
            if (before && !comesBefore(own, key, kind.shape())) {
                putAll(key, changed, values);
                before = false;
            }
            if (!own.equals(key)) {
                values.put(value.getKey(), value.getValue());
            }
        }
        if (before) {
            putAll(key, changed, values);
        }
        ItemFacts now = new ItemFacts(item.kind(), item.id(), item.finding(), item.within(), values);
        return new Said(now, key.equals(kind.inside()) ? changed.inside() : inside);
    }

    private static void putAll(String key, Said changed, Map<String, String> values) {
        for (Map.Entry<String, String> value : changed.item().values().entrySet()) {
            if (key(value.getKey()).equals(key)) {
                values.put(value.getKey(), value.getValue());
            }
        }
    }

    /** The item's own key that a value belongs to: {@code extensions.1.to} to {@code extensions}. */
    private static String key(String value) {
        int dot = value.indexOf('.');
        return dot < 0 ? value : value.substring(0, dot);
    }

    /** Whether plans are told with one key before the other. */
    private static boolean comesBefore(String one, String other, MappingShape shape) {
        for (FieldShape field : shape.fields()) {
            if (field.key().equals(one) || field.key().equals(other)) {
                return field.key().equals(one) && !one.equals(other);
            }
        }
        return false;
    }
}
