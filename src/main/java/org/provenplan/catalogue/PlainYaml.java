package org.provenplan.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * YAML in its plainest form, as the catalogue's files are written: keys with a text, a list of texts or further keys. Every run
 * needs some of these files, and the reader for plans would take as long over them as over the plan. A test reads each both
 * ways.
 */
final class PlainYaml {
    private static final int STEP = 2;

    private final List<String> lines = new ArrayList<>();
    private int next;

    private PlainYaml(String text) {
        for (String line : text.lines().toList()) {
            String kept = withoutComment(line);
            if (!kept.isBlank()) {
                lines.add(kept);
            }
        }
    }

    /** Keys in the order of the text; a value is a {@code String}, a {@code List<String>} or such a map again. */
    static Map<String, Object> of(String text) {
        return new PlainYaml(text).mapping(0);
    }

    private Map<String, Object> mapping(int indent) {
        Map<String, Object> values = new LinkedHashMap<>();
        while (goesOnAt(indent)) {
            String line = lines.get(next++).substring(indent);
            int colon = line.indexOf(':', line.charAt(0) == '"' ? line.indexOf('"', 1) : 0);
            String value = line.substring(colon + 1).strip();
            values.put(unquoted(line.substring(0, colon)), value.isEmpty() ? below(indent + STEP) : value(value));
        }
        return values;
    }

    private Object below(int indent) {
        return goesOnAt(indent) && lines.get(next).startsWith("- ", indent) ? list(indent) : mapping(indent);
    }

    private List<String> list(int indent) {
        List<String> items = new ArrayList<>();
        while (goesOnAt(indent)) {
            items.add(unquoted(lines.get(next++).substring(indent + STEP)));
        }
        return items;
    }

    private boolean goesOnAt(int indent) {
        return next < lines.size() && indent(lines.get(next)) == indent;
    }

    private static int indent(String line) {
        int indent = 0;
        while (line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private static Object value(String written) {
        if (written.charAt(0) != '[') {
            return unquoted(written);
        }
        List<String> items = new ArrayList<>();
        for (String item : DataLines.listed(written.substring(1, written.length() - 1))) {
            items.add(unquoted(item));
        }
        return items;
    }

    private static String withoutComment(String line) {
        int hash = line.startsWith("#") ? 0 : line.indexOf(" #");
        return (hash < 0 ? line : line.substring(0, hash)).stripTrailing();
    }

    private static String unquoted(String written) {
        return written.charAt(0) == '"' ? written.substring(1, written.length() - 1) : written;
    }
}
