package org.provenplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.provenplan.source.Span;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlScalar;
import org.provenplan.yaml.YamlSequence;

/**
 * Where in a plan a place lies, in a person's terms.
 *
 * @param kind {@code Action}, {@code Finding} and so on; {@code Plan} for what is in none of them
 * @param item the item's id as typed, empty where it has none
 * @param title the item's title, empty where it has none
 * @param path the keys from the item down to the place, each list item numbered: {@code closure}, {@code readings 3}
 * @param entry what tells the list entry on that way from its neighbours: the first that is written in it, mostly a date;
 *     empty where the way leads through no list
 */
public record Whereabouts(String kind, String item, String title, List<String> path, String entry) {
    private static final int LONGEST_TITLE = 60;
    /** More than any id or key of the format has; what is longer is no name. */
    private static final int LONGEST_NAME = 100;

    private static final Map<String, String> KINDS = Map.of(
            "findings", "Finding",
            "actions", "Action",
            "measures", "Measure",
            "evidence", "Evidence",
            "checks", "Check",
            "enforcement", "Enforcement item");

    /**
     * Finds what encloses a place.
     *
     * @param field the key that the place is about; what is missing stands nowhere itself, and the place is then that of its
     *     neighbour or of the mapping that lacks it; empty where the place itself tells
     * @param root the root of the file that the place lies in
     * @param kind what that root is: {@code Plan} or {@code Finding}
     */
    public static Whereabouts of(Span place, String field, Optional<YamlNode> root, String kind) {
        Search search = new Search(place, kind);
        root.ifPresent(search::into);
        return new Whereabouts(search.kind, search.id, search.title, search.pathTo(field), search.entry);
    }

    /** The same, on the way through an entry that something else tells apart. */
    public Whereabouts inEntry(String other) {
        return new Whereabouts(kind, item, title, path, other);
    }

    /** {@code Action protected-lead "Name one protected lead", closure}: the item and the way from it to the key. */
    public String label() {
        String name = item.isEmpty() ? kind : kind + " " + item;
        String titled = title.isEmpty() ? name : name + " \"" + shortTitle() + "\"";
        List<String> way = path.isEmpty() ? path : path.subList(0, path.size() - 1);
        return way.isEmpty() ? titled : titled + ", " + String.join(", ", way);
    }

    /** The keys without their numbers, joined by dots, as a name that does not change when a list is re-ordered. */
    public String field() {
        return String.join(".", path.stream().map(Whereabouts::withoutNumber).toList());
    }

    private String shortTitle() {
        String oneLine = title.replaceAll("\\s+", " ");
        int length = oneLine.codePointCount(0, oneLine.length());
        if (length <= LONGEST_TITLE) {
            return oneLine;
        }
        String cut = oneLine.substring(0, oneLine.offsetByCodePoints(0, LONGEST_TITLE));
        int space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : cut) + "…";
    }

    private static String withoutNumber(String key) {
        return key.replaceAll(" \\d+$", "");
    }

    private static final class Search {
        private final Span place;
        private final List<String> path = new ArrayList<>();
        private String kind;
        private String id = "";
        private String title = "";
        private String entry = "";
        private boolean atSingleValue;

        Search(Span place, String kind) {
            this.place = place;
            this.kind = kind;
        }

        List<String> pathTo(String field) {
            String last = path.isEmpty() ? "" : path.get(path.size() - 1);
            if (!field.isEmpty() && !withoutNumber(last).equals(field)) {
                if (atSingleValue && !path.isEmpty()) {
                    path.remove(path.size() - 1);
                }
                path.add(field);
            }
            return List.copyOf(path);
        }

        void into(YamlNode node) {
            if (node instanceof YamlMapping mapping) {
                name(mapping);
                intoMapping(mapping);
            }
        }

        private void name(YamlMapping mapping) {
            if (path.isEmpty()) {
                id = text(mapping, "id");
                title = text(mapping, "title");
            }
        }

        private void intoMapping(YamlMapping mapping) {
            List<YamlMapping.Entry> entries = mapping.entries();
            int at = firstEndingBehind(entries.size(), i -> end(entries.get(i)));
            if (at < entries.size() && holds(entries.get(at).key().span())) {
                YamlMapping.Entry entry = entries.get(at);
                path.add(shortened(entry.key().text()));
                atSingleValue = entry.value() instanceof YamlScalar;
                intoValue(entry.key().text(), entry.value());
            }
        }

        private void intoValue(String key, YamlNode value) {
            if (value instanceof YamlSequence sequence) {
                List<YamlNode> items = sequence.items();
                int at =
                        firstEndingBehind(items.size(), i -> items.get(i).span().to());
                if (at < items.size() && holds(items.get(at).span())) {
                    enterItem(key, items.get(at), at + 1);
                }
            } else {
                intoNested(value);
            }
        }

        /** Of things that stand one behind the other the first that does not end before the place. */
        private int firstEndingBehind(int count, IntUnaryOperator ends) {
            int low = 0;
            int high = count;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (ends.applyAsInt(middle) < place.from()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** Whether something that does not end before the place begins before it too. */
        private boolean holds(Span beginning) {
            return beginning.source() == place.source() && beginning.from() <= place.from();
        }

        private static int end(YamlMapping.Entry entry) {
            return Math.max(entry.key().span().to(), entry.value().span().to());
        }

        private void enterItem(String key, YamlNode item, int number) {
            if (KINDS.containsKey(key) && item instanceof YamlMapping mapping) {
                kind = KINDS.get(key);
                path.clear();
                entry = "";
                into(mapping);
            } else {
                path.set(path.size() - 1, key + " " + number);
                entry = beginning(item);
                intoNested(item);
            }
        }

        private void intoNested(YamlNode node) {
            if (node instanceof YamlMapping mapping) {
                intoMapping(mapping);
            }
        }

        private static String beginning(YamlNode node) {
            if (node instanceof YamlMapping mapping) {
                return mapping.entries().isEmpty()
                        ? ""
                        : beginning(mapping.entries().get(0).value());
            }
            return node instanceof YamlScalar scalar ? scalar.text() : "";
        }

        private static String text(YamlMapping mapping, String key) {
            return mapping.value(key)
                    .filter(YamlScalar.class::isInstance)
                    .map(value -> shortened(((YamlScalar) value).text().strip()))
                    .orElse("");
        }

        private static String shortened(String name) {
            return name.length() <= LONGEST_NAME
                    ? name
                    : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME / 2)) + "…";
        }
    }
}
