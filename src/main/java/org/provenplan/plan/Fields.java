package org.provenplan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.source.Span;
import org.provenplan.yaml.YamlMapping;

/**
 * A mapping of the plan with each key of its shape bound to a typed value. Compared by identity. Asking for a key that the
 * shape does not have is a mistake of the program and fails at once.
 */
public final class Fields {
    private final MappingShape shape;
    private final YamlMapping node;
    private final Map<String, Field<?>> fields;
    private final Span whereMissing;
    private final boolean unread;

    /** @param fields those that were written, not to be changed any more */
    Fields(MappingShape shape, YamlMapping node, Map<String, Field<?>> fields, Span whereMissing, boolean unread) {
        this.shape = shape;
        this.node = node;
        this.fields = fields;
        this.whereMissing = whereMissing;
        this.unread = unread;
    }

    public MappingShape shape() {
        return shape;
    }

    public YamlMapping node() {
        return node;
    }

    /** Where a diagnostic about something missing here points: the item's id, or the mapping's key. */
    public Span whereMissing() {
        return whereMissing;
    }

    public Field<?> field(String key) {
        Field<?> bound = fields.get(key);
        if (bound != null) {
            return bound;
        }
        if (!shape.has(key)) {
            throw new IllegalArgumentException("no key " + key + " in " + shape.withArticle());
        }
        return unread ? Field.unread(key, whereMissing) : Field.missing(key, whereMissing);
    }

    public Field<String> text(String key) {
        return typed(key);
    }

    public Field<LocalDate> date(String key) {
        return typed(key);
    }

    public Field<BigDecimal> number(String key) {
        return typed(key);
    }

    public Field<Integer> count(String key) {
        return typed(key);
    }

    public Field<Interval> interval(String key) {
        return typed(key);
    }

    public <W extends Word> Field<W> word(String key) {
        return typed(key);
    }

    /** A mapping below this one. */
    public Field<Fields> mapping(String key) {
        return typed(key);
    }

    /** The mapping behind a key where there is one. */
    public Optional<Fields> inner(String key) {
        return mapping(key).value();
    }

    /** A list of mappings; empty where there is none. */
    public List<Fields> each(String key) {
        List<Fields> items = new ArrayList<>();
        for (Field<Fields> item : this.<Fields>values(key)) {
            if (item.isPresent()) {
                items.add(item.get());
            }
        }
        return items;
    }

    /** A list of single values, each with its place; malformed ones included. */
    public <T> List<Field<T>> values(String key) {
        Field<List<Field<T>>> list = typed(key);
        return list.orElse(List.of());
    }

    /** A mapping whose keys the author chose; empty where there is none. */
    public <T> Map<String, Field<T>> entries(String key) {
        Field<Map<String, Field<T>>> map = typed(key);
        return map.orElse(Map.of());
    }

    /** What was written behind a key of the shape; null where nothing was. */
    Field<?> written(FieldShape key) {
        return fields.get(key.key());
    }

    /** The register of people, where the shape has one. */
    public Field<Map<String, Field<Fields>>> people() {
        return typed("people");
    }

    /** The same with another field in the place of one. */
    Fields with(Field<?> field) {
        Map<String, Field<?>> all = new HashMap<>(fields);
        all.put(field.key(), field);
        return new Fields(shape, node, all, whereMissing, unread);
    }

    /** Whether anything was written behind the key. */
    public boolean has(String key) {
        return !field(key).isMissing();
    }

    @SuppressWarnings("unchecked")
    private <T> Field<T> typed(String key) {
        return (Field<T>) field(key);
    }
}
