package org.provenplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 */
public record Whereabouts(String kind, String item, String title, List<String> path) {
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
        return new Whereabouts(search.kind, search.id, search.title, search.pathTo(field));
    }

    /** {@code Action protected-lead "Name one protected lead", closure}: the item and the way from it to the key. */
    public String label() {
        String name = item.isEmpty() ? kind : kind + " " + item;
        String titled = title.isEmpty() ? name : name + " \"" + title + "\"";
        List<String> way = path.isEmpty() ? path : path.subList(0, path.size() - 1);
        return way.isEmpty() ? titled : titled + ", " + String.join(", ", way);
    }

    /** The keys without their numbers, joined by dots, as a name that does not change when a list is re-ordered. */
    public String field() {
        return String.join(".", path.stream().map(Whereabouts::withoutNumber).toList());
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
            for (YamlMapping.Entry entry : mapping.entries()) {
                if (entry.key().span().through(entry.value().span()).encloses(place) || startsOnLineOf(entry)) {
                    path.add(entry.key().text());
                    atSingleValue = entry.value() instanceof YamlScalar;
                    intoValue(entry.key().text(), entry.value());
                    return;
                }
            }
        }

        private void intoValue(String key, YamlNode value) {
            if (value instanceof YamlSequence sequence) {
                for (int i = 0; i < sequence.items().size(); i++) {
                    YamlNode item = sequence.items().get(i);
                    if (item.span().encloses(place)) {
                        enterItem(key, item, i + 1);
                        return;
                    }
                }
            } else {
                intoNested(value);
            }
        }

        private void enterItem(String key, YamlNode item, int number) {
            if (KINDS.containsKey(key) && item instanceof YamlMapping mapping) {
                kind = KINDS.get(key);
                path.clear();
                into(mapping);
            } else {
                path.set(path.size() - 1, key + " " + number);
                intoNested(item);
            }
        }

        private void intoNested(YamlNode node) {
            if (node instanceof YamlMapping mapping) {
                intoMapping(mapping);
            }
        }

        /** A comment that swallowed the end of a text lies behind the value, on its line. */
        private boolean startsOnLineOf(YamlMapping.Entry entry) {
            Span value = entry.value().span();
            return entry.value() instanceof YamlScalar
                    && value.source() == place.source()
                    && value.from() == place.from()
                    && value.to() > value.from();
        }

        private static String text(YamlMapping mapping, String key) {
            return mapping.value(key)
                    .filter(YamlScalar.class::isInstance)
                    .map(value -> ((YamlScalar) value).text().strip())
                    .orElse("");
        }
    }
}
