package org.provenplan.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A mapping in one of the catalogue's files: of texts, of lists of texts, and of further mappings. The files come with the
 * program, so what is wrong with one is a mistake of the program.
 */
record DataFile(String name, Map<String, Object> values) {
    static DataFile read(String name) {
        return new DataFile(name, PlainYaml.of(DataLines.text(name)));
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        return (String) value(key);
    }

    /** A list of texts. */
    @SuppressWarnings("unchecked")
    List<String> texts(String key) {
        return (List<String>) value(key);
    }

    /** The mapping below a key. */
    @SuppressWarnings("unchecked")
    DataFile below(String key) {
        return new DataFile(name, (Map<String, Object>) value(key));
    }

    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /** All keys with their texts, in the order of the file. */
    <T> List<T> each(BiFunction<String, String, T> made) {
        List<T> all = new ArrayList<>();
        for (String key : values.keySet()) {
            all.add(made.apply(key, text(key)));
        }
        return List.copyOf(all);
    }

    private Object value(String key) {
        Object value = values.get(key);
        if (value == null) {
            throw new IllegalStateException(name + " lacks " + key);
        }
        return value;
    }
}
