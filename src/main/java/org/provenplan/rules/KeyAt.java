package org.provenplan.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.provenplan.plan.Plan;
import org.provenplan.source.Span;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlSequence;

/** Tells what a place in a plan's files belongs to. */
final class KeyAt {
    private final List<YamlNode> roots;

    KeyAt(Plan plan) {
        this.roots = Stream.concat(
                        Stream.of(plan.fields()), plan.findings().stream().map(finding -> finding.fields()))
                .<YamlNode>map(fields -> fields.node())
                .toList();
    }

    /** The key whose value encloses a place; empty for a comment, and for a file that is no part of the plan itself. */
    Optional<String> of(Span place) {
        return roots.stream().flatMap(root -> in(root, "", place).stream()).findFirst();
    }

    /** Whether a place lies in one of the plan's own files, rather than in one that it names. */
    boolean isInPlan(Span place) {
        return roots.stream().anyMatch(root -> root.span().source() == place.source());
    }

    private static Optional<String> in(YamlNode node, String key, Span place) {
        if (!node.span().encloses(place)) {
            return Optional.empty();
        }
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().stream()
                    .flatMap(entry ->
                            in(entry.key(), key, place)
                                    .or(() -> in(entry.value(), entry.key().text(), place))
                                    .stream())
                    .findFirst();
        }
        return node instanceof YamlSequence list
                ? list.items().stream()
                        .flatMap(item -> in(item, key, place).stream())
                        .findFirst()
                : Optional.of(key);
    }
}
