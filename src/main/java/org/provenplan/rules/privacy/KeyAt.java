package org.provenplan.rules.privacy;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.provenplan.plan.Plan;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlSequence;

/** Tells which key of a plan the characters at a place belong to. */
final class KeyAt {
    /** For each of the plan's own files its single values by where they begin. */
    private final Map<SourceText, NavigableMap<Integer, Value>> values = new HashMap<>();

    private record Value(String key, Span span) {}

    KeyAt(Plan plan) {
        add("", plan.fields().node());
        plan.writtenFindings().forEach(finding -> add("", finding.fields().node()));
    }

    /** The key whose value encloses a place; empty for a comment, and for a file that is no part of the plan itself. */
    Optional<String> of(Span place) {
        return Optional.ofNullable(values.get(place.source()))
                .map(inFile -> inFile.floorEntry(place.from()))
                .map(Map.Entry::getValue)
                .filter(value -> value.span().encloses(place))
                .map(Value::key);
    }

    /** Whether a place lies in one of the plan's own files, rather than in one that it names. */
    boolean isInPlan(Span place) {
        return values.containsKey(place.source());
    }

    private void add(String key, YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                add(key, entry.key());
                add(entry.key().text(), entry.value());
            }
        } else if (node instanceof YamlSequence list) {
            list.items().forEach(item -> add(key, item));
        } else {
            values.computeIfAbsent(node.span().source(), source -> new TreeMap<>())
                    .put(node.span().from(), new Value(key, node.span()));
        }
    }
}
