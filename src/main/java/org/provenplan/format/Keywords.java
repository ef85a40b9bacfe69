package org.provenplan.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keywords of JSON Schema that the plan's schema is put together of, with the messages that editors show. */
final class Keywords {
    private Keywords() {}

    static Map<String, Object> types(String... types) {
        return Map.of("type", types.length == 1 ? types[0] : List.of(types));
    }

    /** Text that a regular expression matches as a whole. */
    static Map<String, Object> pattern(String pattern, String message) {
        Map<String, Object> schema = withMessage(types("string"), message);
        schema.put("pattern", "^(?:" + pattern + ")$");
        schema.put("patternErrorMessage", message);
        return schema;
    }

    static Map<String, Object> oneOf(List<String> words) {
        Map<String, Object> schema = new LinkedHashMap<>(types("string"));
        schema.put("enum", words);
        return schema;
    }

    /** With what an editor says instead of its own words where a value does not fit. */
    static Map<String, Object> withMessage(Map<String, Object> schema, String message) {
        return with(schema, "errorMessage", message);
    }

    static Map<String, Object> withDescription(Map<String, Object> schema, String description) {
        return with(schema, "description", description);
    }

    private static Map<String, Object> with(Map<String, Object> schema, String keyword, String text) {
        Map<String, Object> all = new LinkedHashMap<>(schema);
        all.put(keyword, text);
        return all;
    }
}
