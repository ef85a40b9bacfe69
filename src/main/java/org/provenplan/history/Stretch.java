package org.provenplan.history;

import java.util.Map;

/** A stretch of a plan that can be read by itself: an item and where it stands. Compared by identity. */
final class Stretch {
    private final ItemKind kind;
    private final String above;
    private final ItemText item;
    private final Stretch before;
    private final String changed;

    /** @param above for what stands in a finding, the lines that begin the finding and the list */
    Stretch(ItemKind kind, String above, ItemText item) {
        this(kind, above, item, null, ItemText.UNCUT);
    }

    private Stretch(ItemKind kind, String above, ItemText item, Stretch before, String changed) {
        this.kind = kind;
        this.above = above;
        this.item = item;
        this.before = before;
        this.changed = changed;
    }

    /** The lines that begin a finding and a list in it. */
    static String above(ItemText finding, ItemKind kind) {
        String key = " ".repeat(finding.dash() + 2) + kind.list() + ":\n";
        return finding.with(Map.of(ItemText.ID, finding.id() + key)).lines();
    }

    /** The same item after the lines of one key have changed. */
    Stretch with(String key, String lines) {
        return new Stretch(kind, above, item.with(key, lines), this, key);
    }

    /** The item with nothing but its id and the key that has changed; all of it where it is new. */
    Stretch news() {
        return before == null
                ? this
                : new Stretch(kind, above, item.with(Map.of(changed, item.keys().get(changed))));
    }

    /** The item with all its keys, whatever it was before. */
    Stretch whole() {
        return new Stretch(kind, above, item);
    }

    ItemKind kind() {
        return kind;
    }

    String above() {
        return above;
    }

    ItemText item() {
        return item;
    }

    /** What it was in the version before; null where it is new. */
    Stretch before() {
        return before;
    }

    /** The key that has changed since then. */
    String changed() {
        return changed;
    }

    /** The column of the finding's hyphen. */
    int column() {
        return above.isEmpty() ? item.dash() : PlanText.indent(above, 0);
    }

    String text() {
        return above + item.lines();
    }
}
