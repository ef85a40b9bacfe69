package org.provenplan.yaml.slips;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A mapping or a list that the lines read so far stand in. */
final class OpenLevel {
    private final boolean list;
    private final int column;
    private final Optional<Level> level;
    private final String under;
    private final int line;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private String last = "";
    private boolean opens;

    /**
     * @param list whether it is a list
     * @param column where its hyphens or its keys stand
     * @param level what may stand in it, or in its items; empty where nothing is known of that
     * @param under the key that it stands behind; empty for an item, and for the file
     * @param line where it begins
     */
    OpenLevel(boolean list, int column, Optional<Level> level, String under, int line) {
        this.list = list;
        this.column = column;
        this.level = level;
        this.under = under;
        this.line = line;
    }

    boolean isList() {
        return list;
    }

    int column() {
        return column;
    }

    Optional<Level> level() {
        return level;
    }

    /** Takes note of a key. */
    void take(LayoutLine keyed) {
        lines.putIfAbsent(keyed.key(), keyed.number());
        last = keyed.key();
        opens = keyed.isOpen();
    }

    /** Takes note of an item that begins with a key: all items are expected to. */
    void takeItem(LayoutLine item) {
        if (lines.isEmpty() && item.hasKey()) {
            lines.put(item.key(), item.number());
        }
    }

    String firstKey() {
        return lines.isEmpty() ? "" : lines.keySet().iterator().next();
    }

    boolean holds(String key) {
        return lines.containsKey(key);
    }

    /** Whether a key may stand here and does not yet. */
    boolean misses(String key) {
        return !holds(key) && (level.isEmpty() || level.get().has(key));
    }

    boolean opens() {
        return opens;
    }

    void close() {
        opens = false;
    }

    String last() {
        return last;
    }

    int lineOfLast() {
        return lines.getOrDefault(last, line);
    }

    /** What the last key asks for; empty where that is not known. */
    Optional<Level.Content> lastContent() {
        return level.flatMap(known -> known.content(last));
    }

    /** {@code j-green on line 12}, {@code the action that begins on line 30}; empty for the file itself. */
    String described() {
        if (!under.isEmpty()) {
            return under + " on line " + line;
        }
        return line == 0 ? "" : "the " + level.map(Level::name).orElse("item") + " that begins on line " + line;
    }
}
