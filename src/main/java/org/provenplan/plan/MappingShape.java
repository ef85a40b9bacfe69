package org.provenplan.plan;

import java.util.List;
import java.util.Optional;

/**
 * The keys that a mapping may have.
 *
 * @param name what the mapping is called in messages: {@code action}
 * @param article {@code a} or {@code an}
 * @param fields its keys, in the order that people are shown
 */
public record MappingShape(String name, String article, List<FieldShape> fields) implements ValueShape {
    private static final int MOST_LISTED = 30;

    public MappingShape {
        fields = List.copyOf(fields);
    }

    public Optional<FieldShape> field(String key) {
        for (FieldShape field : fields) {
            if (field.key().equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
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
