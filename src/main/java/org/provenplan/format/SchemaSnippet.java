package org.provenplan.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.provenplan.plan.FieldShape;
import org.provenplan.plan.FieldShape.Presence;
import org.provenplan.plan.MappingShape;
import org.provenplan.plan.ValueShape;
import org.provenplan.plan.Word;
import org.provenplan.source.DecodedText;
import org.provenplan.source.SourceText;
import org.provenplan.yaml.Limits;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlReader;
import org.provenplan.yaml.YamlSequence;

/**
 * What an editor types for something new: the keys that the item needs and those of its example, with nothing behind
 * them but the words there are to choose from. An example's facts, left standing, would be false ones.
 */
final class SchemaSnippet {
    private int stop = 1;

    private SchemaSnippet() {}

    /** For an item of a list. */
    static Map<String, Object> item(FieldShape list, MappingShape item) {
        Map<String, Object> snippet = labelled(list, item);
        snippet.put("type", "array");
        snippet.put("body", new SchemaSnippet().body(list, item));
        return snippet;
    }

    /** For a key, which the author chooses, and what stands behind it. */
    static Map<String, Object> entry(FieldShape map, MappingShape value) {
        Map<String, Object> snippet = labelled(map, value);
        SchemaSnippet stops = new SchemaSnippet();
        snippet.put("body", Map.of(stops.next(), stops.body(map, value)));
        return snippet;
    }

    private static Map<String, Object> labelled(FieldShape field, MappingShape what) {
        Map<String, Object> snippet = new LinkedHashMap<>();
        snippet.put("label", "new " + what.name());
        snippet.put("description", field.doc());
        return snippet;
    }

    private String next() {
        return "$" + stop++;
    }

    private Map<String, Object> body(FieldShape field, MappingShape shape) {
        Set<String> inExample = keys(field.example());
        Map<String, Object> body = new LinkedHashMap<>();
        for (FieldShape key : shape.fields()) {
            if (key.presence() != Presence.OPTIONAL || inExample.contains(key.key())) {
                body.put(key.key(), value(key, key.value()));
            }
        }
        return body;
    }

    private Object value(FieldShape field, ValueShape shape) {
        if (shape instanceof MappingShape mapping) {
            return body(field, mapping);
        }
        if (shape instanceof ValueShape.ListOf list) {
            return List.of(value(field, list.item()));
        }
        return shape instanceof ValueShape.Words words
                ? "${" + stop++ + "|" + String.join(",", Word.all(words.vocabulary())) + "|}"
                : next();
    }

    private static Set<String> keys(String example) {
        YamlNode root = new YamlReader(Limits.DEFAULT)
                .read(DecodedText.of(new SourceText("example", example)))
                .root()
                .orElseThrow();
        Stream<YamlNode> mappings = root instanceof YamlSequence list ? list.items().stream() : Stream.of(root);
        return mappings.flatMap(node -> ((YamlMapping) node).entries().stream())
                .map(entry -> entry.key().text())
                .collect(Collectors.toSet());
    }
}
