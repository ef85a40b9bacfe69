package org.provenplan.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.provenplan.source.DecodedText;
import org.provenplan.yaml.Limits;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlReader;
import org.provenplan.yaml.YamlScalar;
import org.provenplan.yaml.YamlSequence;
import org.provenplan.yaml.YamlTree;

/** A mapping in one of the catalogue's files. They come with the program: what is wrong with one is a mistake of the program. */
record DataFile(String name, YamlMapping node) {
    static DataFile read(String name) {
        YamlTree tree = new YamlReader(Limits.DEFAULT).read(DecodedText.of(name, bytes(name)));
        if (tree.problems().isEmpty() && tree.root().orElse(null) instanceof YamlMapping mapping) {
            return new DataFile(name, mapping);
        }
        throw new IllegalStateException(name + " can't be read: " + tree.problems());
    }

    String text(String key) {
        return node.value(key).map(this::text).orElseThrow(() -> new IllegalStateException(name + " lacks " + key));
    }

    /** The texts behind a key, be it one or a list; none where the key is left out. */
    List<String> texts(String key) {
        return items(key).map(this::text).toList();
    }

    /** The list of mappings behind a key. */
    List<DataFile> each(String key) {
        return items(key).map(item -> new DataFile(name, (YamlMapping) item)).toList();
    }

    private Stream<YamlNode> items(String key) {
        return node.value(key).stream()
                .flatMap(value -> value instanceof YamlSequence list ? list.items().stream() : Stream.of(value));
    }

    private String text(YamlNode value) {
        return ((YamlScalar) value).text();
    }

    private static byte[] bytes(String name) {
        try (InputStream data = DataFile.class.getResourceAsStream("/catalogue/" + name)) {
            if (data == null) {
                throw new IllegalStateException("no " + name + " in the catalogue");
            }
            return data.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
