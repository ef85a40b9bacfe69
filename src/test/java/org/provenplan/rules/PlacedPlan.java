package org.provenplan.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.provenplan.source.DecodedText;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;
import org.provenplan.yaml.Limits;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlReader;
import org.provenplan.yaml.YamlScalar;
import org.provenplan.yaml.YamlSequence;

/**
 * A plan's text with a name for each place in it: {@code governance/forum}, {@code people/j-green/role}; what has an id, or lies
 * below it, begins with that: {@code late-medicines/source/ref}, {@code protected-lead/steps/2/due}. Items are counted from 1.
 */
final class PlacedPlan {
    static final String WHOLE = "plan";

    private final String text;
    private final Map<String, Spot> spots = new LinkedHashMap<>();

    /**
     * What stands at a place.
     *
     * @param key the key in front of it; empty for an item of a list
     * @param value its value
     * @param parent the mapping or list that it belongs to; the value itself for the whole plan
     */
    record Spot(Optional<YamlScalar> key, YamlNode value, YamlNode parent) {
        int from() {
            return key.isPresent() ? key.get().span().from() : value.span().from();
        }

        int to() {
            return Math.max(
                    value.span().to(), key.isPresent() ? key.get().span().to() : 0);
        }
    }

    PlacedPlan(String text) {
        this.text = text;
        new YamlReader(Limits.DEFAULT)
                .read(DecodedText.of(new SourceText(WHOLE, text)))
                .root()
                .ifPresent(root -> {
                    spots.put(WHOLE, new Spot(Optional.empty(), root, root));
                    placeBelow("", root);
                });
    }

    String text() {
        return text;
    }

    Spot spot(String place) {
        if (!spots.containsKey(place)) {
            throw new IllegalArgumentException("the plan has no " + place);
        }
        return spots.get(place);
    }

    /** The name of a stretch: of a value; of a key, with its colon; or of the value around it, with the part quoted. */
    String nameOf(Span span) {
        String around = "";
        int length = Integer.MAX_VALUE;
        for (Map.Entry<String, Spot> entry : spots.entrySet()) {
            Spot spot = entry.getValue();
            if (isAt(span, spot.value().span())) {
                return entry.getKey();
            }
            if (spot.key().filter(key -> isAt(span, key.span())).isPresent()) {
                return entry.getKey() + ":";
            }
            if (spot.from() <= span.from() && span.to() <= spot.to() && spot.to() - spot.from() < length) {
                around = entry.getKey();
                length = spot.to() - spot.from();
            }
        }
        return around + " \"" + span.text() + "\"";
    }

    private static boolean isAt(Span one, Span other) {
        return one.from() == other.from() && one.to() == other.to();
    }

    private void placeBelow(String prefix, YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                String name = join(prefix, entry.key().text());
                place(name, new Spot(Optional.of(entry.key()), entry.value(), mapping));
            }
        } else if (node instanceof YamlSequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                YamlNode item = list.items().get(i);
                String name = id(item).orElse(join(prefix, String.valueOf(i + 1)));
                place(name, new Spot(Optional.empty(), item, list));
            }
        }
    }

    private void place(String wanted, Spot spot) {
        String name = wanted;
        for (int i = 2; spots.containsKey(name); i++) {
            name = wanted + "#" + i;
        }
        spots.put(name, spot);
        placeBelow(name, spot.value());
    }

    private static Optional<String> id(YamlNode item) {
        return item instanceof YamlMapping mapping
                ? mapping.value("id")
                        .filter(YamlScalar.class::isInstance)
                        .map(id -> ((YamlScalar) id).text())
                        .filter(id -> !id.isEmpty())
                : Optional.empty();
    }

    private static String join(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }
}
