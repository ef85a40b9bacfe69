package org.provenplan.history;

import java.util.Map;

/**
 * A stretch of a plan that can be read by itself: an item, whole or with some of its keys only, and where it stands.
 *
 * @param above for what stands in a finding, the lines that begin the finding and the list
 */
record Stretch(ItemKind kind, String above, ItemText item) {
    /** The lines that begin a finding and a list in it. */
    static String above(ItemText finding, ItemKind kind) {
        String key = " ".repeat(finding.dash() + 2) + kind.list() + ":\n";
        return finding.with(Map.of(ItemText.ID, finding.id() + key)).lines();
    }

    /** The column of the finding's hyphen. */
    int column() {
        return above.isEmpty() ? item.dash() : PlanText.indent(above, 0);
    }

    /** What tells it from other items, whatever else it says. */
    String name() {
        return above + kind.list() + '\n' + item.id();
    }

    Stretch with(Map<String, String> keys) {
        return new Stretch(kind, above, item.with(keys));
    }

    String text() {
        return above + item.lines();
    }
}
