package org.provenplan.history;

import java.util.LinkedHashMap;
import java.util.Map;
import org.provenplan.plan.MappingShape;
import org.provenplan.yaml.YamlMapping;

/**
 * The lines of an item of a list, cut between its keys, so that those which did not change need not be read again. It goes by
 * the look of the lines alone: whoever reads some of them must make sure that they are whole.
 *
 * @param dash the column of its hyphen
 * @param keys the lines of each key, as written but for the hyphen, which is a space; all lines together as {@link #UNCUT}
 *     where they do not look as plans commonly do
 */
record ItemText(int dash, Map<String, String> keys) {
    static final String UNCUT = "";
    static final String ID = "id";

    /** Cuts the lines of an item, each with its end. */
    static ItemText of(String lines, MappingShape shape) {
        int dash = PlanText.indent(lines, 0);
        String text = withoutDash(lines, dash);
        Map<String, String> keys = cut(text, dash + 2, shape);
        return new ItemText(dash, keys.isEmpty() ? Map.of(UNCUT, text) : keys);
    }

    /** Empty where a line is none that belongs to a key, or a key is not known or stands twice. */
    private static Map<String, String> cut(String text, int column, MappingShape shape) {
        Map<String, String> keys = new LinkedHashMap<>();
        String key = UNCUT;
        int from = 0;
        for (int line = 0; line < text.length(); line = PlanText.next(text, line)) {
            int indent = PlanText.indent(text, line);
            boolean goesOn = line > 0 && (indent > column || PlanText.isNothing(text, line + indent));
            if (!goesOn) {
                String name = indent == column ? key(text, line + indent) : UNCUT;
                if (line > 0) {
                    keys.put(key, text.substring(from, line));
                }
                if (keys.containsKey(name) || shape.field(name).isEmpty()) {
                    return Map.of();
                }
                key = name;
                from = line;
            }
        }
        keys.put(key, text.substring(from));
        return keys;
    }

    private static String key(String text, int from) {
        int to = from;
        while (to < text.length() && (text.charAt(to) == '-' || Character.isLetterOrDigit(text.charAt(to)))) {
            to++;
        }
        boolean ends = text.startsWith(": ", to) || text.startsWith(":\n", to);
        return ends ? text.substring(from, to) : UNCUT;
    }

    private static String withoutDash(String lines, int dash) {
        return lines.startsWith("-", dash) ? lines.substring(0, dash) + ' ' + lines.substring(dash + 1) : lines;
    }

    /** Whether lines look as if they could stand in the place of those of a key, and no other line would change its meaning. */
    boolean mayHave(String key, String lines) {
        boolean first = keys.keySet().iterator().next().equals(key);
        String begin = " ".repeat(dash) + (first ? "- " : "  ") + key + ":";
        boolean may = lines.endsWith("\n") && (lines.startsWith(begin + " ") || lines.startsWith(begin + "\n"));
        for (int line = PlanText.next(lines, 0); may && line < lines.length(); line = PlanText.next(lines, line)) {
            int indent = PlanText.indent(lines, line);
            may = indent > dash + 2 || PlanText.isNothing(lines, line + indent);
        }
        return may;
    }

    /** Where the lines of a key begin. */
    int from(String key) {
        int from = 0;
        for (Map.Entry<String, String> lines : keys.entrySet()) {
            if (lines.getKey().equals(key)) {
                break;
            }
            from += lines.getValue().length();
        }
        return from;
    }

    /** The lines of its id; empty where it has none, or is not cut. */
    String id() {
        return keys.getOrDefault(ID, "");
    }

    /** The item with other lines of a key that it has. */
    ItemText with(String key, String lines) {
        Map<String, String> with = new LinkedHashMap<>(keys);
        with.put(key, withoutDash(lines, dash));
        return new ItemText(dash, with);
    }

    /** The item with some of its keys only, and its id. */
    ItemText with(Map<String, String> some) {
        Map<String, String> with = new LinkedHashMap<>(some);
        if (keys.containsKey(ID)) {
            with.putIfAbsent(ID, id());
        }
        return new ItemText(dash, with);
    }

    /** Its lines as an item of a list, those of its id first. */
    String lines() {
        StringBuilder lines = new StringBuilder(id());
        for (Map.Entry<String, String> key : keys.entrySet()) {
            if (!key.getKey().equals(ID)) {
                lines.append(key.getValue());
            }
        }
        lines.setCharAt(dash, '-');
        return lines.toString();
    }

    /** Whether its lines were read as a mapping with these keys, each where it was put. */
    boolean isAt(int begin, YamlMapping read) {
        if (keys.containsKey(UNCUT)) {
            return read.span().from() == begin + dash + 1 + PlanText.indent(keys.get(UNCUT), dash + 1);
        }
        int at = begin + dash + 2;
        int others = id().isEmpty() ? 0 : 1;
        boolean whole = read.entries().size() == keys.size()
                && (others == 0 || isAt(at, ID, read.entries().get(0)));
        at += id().length();
        for (Map.Entry<String, String> key : keys.entrySet()) {
            if (whole && !key.getKey().equals(ID)) {
                whole = isAt(at, key.getKey(), read.entries().get(others++));
                at += key.getValue().length();
            }
        }
        return whole;
    }

    private static boolean isAt(int at, String key, YamlMapping.Entry entry) {
        return entry.key().span().from() == at && entry.key().text().equals(key);
    }
}
