package org.provenplan.plan;

import java.util.Optional;
import java.util.stream.Collectors;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlScalar;
import org.provenplan.yaml.YamlSequence;

/** What was read, as text on one line. */
final class TreeText {
    private TreeText() {}

    /** What stands at a place such as {@code findings.1.title}, list items counted from 1; {@code lost} where nothing does. */
    static String at(Optional<YamlNode> root, String place) {
        Optional<YamlNode> node = root;
        for (String step : place.split("\\.", -1)) {
            node = node.flatMap(parent -> child(parent, step));
        }
        return node.map(TreeText::of).orElse("lost");
    }

    private static Optional<YamlNode> child(YamlNode parent, String step) {
        if (parent instanceof YamlSequence list && step.matches("\\d+")) {
            return list.items().stream().skip(Integer.parseInt(step) - 1L).findFirst();
        }
        return parent instanceof YamlMapping mapping ? mapping.value(step) : Optional.empty();
    }

    private static String of(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key().text() + ": " + of(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof YamlSequence list) {
            return list.items().stream().map(TreeText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        YamlScalar scalar = (YamlScalar) node;
        return scalar.isNothing()
                ? "nothing"
                : scalar.text().replace("\\", "\\\\").replace("\n", "\\n");
    }
}
