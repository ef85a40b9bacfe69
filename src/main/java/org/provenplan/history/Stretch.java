package org.provenplan.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stretch of a plan that can be read by itself: an item, whole or with some of its keys only, and where it stands.
 *
 * @param above for what stands in a finding, the lines that begin the finding and the list
 */
record Stretch(ItemKind kind, String above, ItemText item) {
    /** The stretches of a finding, given by its lines: the finding without its lists, its measures, its actions. */
    static List<Stretch> of(String finding) {
        ItemText text = ItemText.of(finding, ItemKind.FINDING.shape());
        Map<String, String> rest = new LinkedHashMap<>(text.keys());
        List<Stretch> inside = new ArrayList<>();
        for (ItemKind kind : List.of(ItemKind.MEASURE, ItemKind.ACTION)) {
            String lines = text.keys().getOrDefault(kind.list(), "");
            Optional<PlanText> list = PlanText.cut(lines, text.dash() + 2, kind.list());
            if (list.isPresent()) {
                rest.remove(kind.list());
                add(list.get().entries(), kind, text, inside);
            } else if (!lines.isEmpty() && !lines.endsWith(": []\n")) {
                return List.of(new Stretch(ItemKind.FINDING, "", text));
            }
        }
        List<Stretch> all = new ArrayList<>();
        all.add(new Stretch(ItemKind.FINDING, "", text.with(rest)));
        all.addAll(inside);
        return all;
    }

    private static void add(List<String> entries, ItemKind kind, ItemText finding, List<Stretch> inside) {
        String key = " ".repeat(finding.dash() + 2) + kind.list() + ":\n";
        String above = finding.with(Map.of(ItemText.ID, finding.id() + key)).lines();
        for (String entry : entries) {
            inside.add(new Stretch(kind, above, ItemText.of(entry, kind.shape())));
        }
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
