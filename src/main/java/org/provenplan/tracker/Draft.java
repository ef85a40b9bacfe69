package org.provenplan.tracker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.plan.FieldShape;
import org.provenplan.plan.FieldShape.Presence;
import org.provenplan.plan.MappingShape;

/** A mapping of the plan that is being written: what is known, what is left for somebody to fill in, and comments. */
final class Draft {
    private final MappingShape shape;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    /** What stands behind a key. */
    sealed interface Content permits Text, Whole, Words, Inner, Items, Nothing {}

    /** One value. */
    record Text(String text) implements Content {}

    /** A whole number. */
    record Whole(int value) implements Content {}

    /** A list of short values. */
    record Words(List<String> words) implements Content {}

    /** A mapping, or named ones. */
    record Inner(Map<String, Draft> drafts, Optional<Draft> only) implements Content {}

    /** A list of mappings. */
    record Items(List<Draft> items) implements Content {}

    /** Somebody has to fill it in. */
    record Nothing() implements Content {}

    /**
     * A key of it.
     *
     * @param comments what stands beside it, each with its cell
     */
    record Field(Content content, List<String> comments) {
        Field {
            comments = List.copyOf(comments);
        }
    }

    /** A mapping with a blank for each key that it can't do without. */
    Draft(MappingShape shape) {
        this.shape = shape;
        for (FieldShape field : shape.fields()) {
            if (field.presence() != Presence.OPTIONAL) {
                fields.put(field.key(), new Field(new Nothing(), List.of()));
            }
        }
    }

    MappingShape shape() {
        return shape;
    }

    /** Its fields, in the order of the format. */
    Map<String, Field> fields() {
        Map<String, Field> ordered = new LinkedHashMap<>();
        shape.keys().stream().filter(fields::containsKey).forEach(key -> ordered.put(key, fields.get(key)));
        return ordered;
    }

    Draft put(String key, Field field) {
        if (shape.field(key).isEmpty()) {
            throw new IllegalArgumentException(shape.name() + " has no " + key);
        }
        fields.merge(key, field, Draft::joined);
        return this;
    }

    Draft put(String key, String value) {
        return put(key, new Field(new Text(value), List.of()));
    }

    Draft blank(String key, String... comments) {
        return put(key, new Field(new Nothing(), List.of(comments)));
    }

    Draft put(String key, Draft inner) {
        return put(key, new Field(new Inner(Map.of(), Optional.of(inner)), List.of()));
    }

    Draft put(String key, List<Draft> items) {
        return items.isEmpty() ? this : put(key, new Field(new Items(List.copyOf(items)), List.of()));
    }

    /** The same without one of its keys. */
    Draft without(String key) {
        Draft draft = new Draft(shape);
        draft.fields.clear();
        draft.fields.putAll(fields);
        draft.fields.remove(key);
        return draft;
    }

    /** How many keys and values it has. */
    int nodes() {
        return fields.values().stream()
                .mapToInt(field -> 1 + nodes(field.content()))
                .sum();
    }

    private static int nodes(Content content) {
        if (content instanceof Words words) {
            return 1 + words.words().size();
        }
        if (content instanceof Items items) {
            return 1 + items.items().stream().mapToInt(item -> 1 + item.nodes()).sum();
        }
        if (content instanceof Inner inner) {
            int named = inner.drafts().values().stream()
                    .mapToInt(draft -> 2 + draft.nodes())
                    .sum();
            return 1 + named + inner.only().map(Draft::nodes).orElse(0);
        }
        return 1;
    }

    /** The text behind a key; empty where there is none. */
    String text(String key) {
        return fields.containsKey(key) && fields.get(key).content() instanceof Text text ? text.text() : "";
    }

    /** The items behind a key. */
    List<Draft> items(String key) {
        return fields.containsKey(key) && fields.get(key).content() instanceof Items items ? items.items() : List.of();
    }

    private static Field joined(Field before, Field after) {
        List<String> comments = new ArrayList<>(before.comments());
        after.comments().stream().filter(comment -> !comments.contains(comment)).forEach(comments::add);
        return new Field(after.content() instanceof Nothing ? before.content() : after.content(), comments);
    }
}
