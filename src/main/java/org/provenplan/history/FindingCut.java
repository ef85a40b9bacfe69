package org.provenplan.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of a finding, cut into what can be read by itself.
 *
 * @param stretches the finding without its lists, its measures, its actions
 * @param places where the keys of each lie in the lines
 */
record FindingCut(List<Stretch> stretches, List<Place> places) {
    /** Where the lines of a key lie; none for an id, and for what is not cut. */
    record Place(int from, int to, int stretch, String key) {
        /** The same in the plan. */
        Place moved(int by, int stretches) {
            return new Place(from + by, to + by, stretch + stretches, key);
        }
    }

    static FindingCut of(String lines) {
        ItemText finding = ItemText.of(lines, ItemKind.FINDING.shape());
        Map<String, String> rest = new LinkedHashMap<>(finding.keys());
        List<Stretch> inside = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (ItemKind kind : List.of(ItemKind.MEASURE, ItemKind.ACTION)) {
            String list = finding.keys().getOrDefault(kind.list(), "");
            Optional<PlanText> cut = PlanText.cut(list, finding.dash() + 2, kind.list());
            if (cut.isPresent()) {
                rest.remove(kind.list());
                int begin = finding.from(kind.list()) + cut.get().begin();
                for (String entry : cut.get().entries()) {
                    ItemText item = ItemText.of(entry, kind.shape());
                    inside.add(new Stretch(kind, Stretch.above(finding, kind), item));
                    place(item, begin, inside.size(), places);
                    begin += entry.length();
                }
            } else if (!list.isEmpty() && !list.endsWith(": []\n")) {
                return new FindingCut(List.of(new Stretch(ItemKind.FINDING, "", finding)), List.of());
            }
        }
        List<Stretch> all = new ArrayList<>();
        all.add(new Stretch(ItemKind.FINDING, "", finding.with(rest)));
        all.addAll(inside);
        place(finding, 0, 0, places);
        return new FindingCut(all, places);
    }

    private static void place(ItemText item, int begin, int stretch, List<Place> places) {
        int from = begin;
        for (Map.Entry<String, String> key : item.keys().entrySet()) {
            int to = from + key.getValue().length();
            if (isLoose(key.getKey(), stretch)) {
                places.add(new Place(from, to, stretch, key.getKey()));
            }
            from = to;
        }
    }

    /** Whether nothing else depends on the lines of a key. */
    private static boolean isLoose(String key, int stretch) {
        boolean list = stretch == 0 && (key.equals(ItemKind.MEASURE.list()) || key.equals(ItemKind.ACTION.list()));
        return !list && !key.equals(ItemText.ID) && !key.equals(ItemText.UNCUT);
    }
}
