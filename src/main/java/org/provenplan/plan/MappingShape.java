package org.provenplan.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that a mapping may have. Compared by identity. */
public final class MappingShape implements ValueShape {
    private static final int MOST_LISTED = 30;

    private final String name;
    private final String article;
    private final List<FieldShape> fields;
    private final Map<String, FieldShape> byKey = new HashMap<>();

    /**
     * Describes a mapping.
     *
     * @param name what the mapping is called in messages: {@code action}
     * @param article {@code a} or {@code an}
     * @param fields its keys, in the order that people are shown
     */
    public MappingShape(String name, String article, List<FieldShape> fields) {
        this.name = name;
        this.article = article;
        this.fields = List.copyOf(fields);
        for (FieldShape field : fields) {
            byKey.put(field.key(), field);
        }
    }

    public String name() {
        return name;
    }

    public List<FieldShape> fields() {
        return fields;
    }

    public Optional<FieldShape> field(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    public List<String> keys() {
        return fields.stream().map(FieldShape::key).toList();
    }

    /** Its keys in a sentence; of very many only the first. */
    String listed() {
        String keys = String.join(", ", keys().subList(0, Math.min(MOST_LISTED, fields.size())));
        return fields.size() > MOST_LISTED ? keys + " and others" : keys;
    }

    /** {@code an action}. */
    public String withArticle() {
        return article + " " + name;
    }
}
