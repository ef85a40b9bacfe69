package org.provenplan.yaml;

import java.util.List;
import org.provenplan.source.Span;

/** A list. */
public record YamlSequence(Span span, List<YamlNode> items) implements YamlNode {
    public YamlSequence {
        items = List.copyOf(items);
    }
}
