package org.provenplan.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.provenplan.source.DecodedText;
import org.provenplan.yaml.Limits;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlReader;
import org.provenplan.yaml.YamlScalar;
import org.provenplan.yaml.YamlSequence;
import org.provenplan.yaml.YamlTree;

/**
 * A mapping in one of the catalogue's files. They come with the program, so what is wrong with one is a mistake of the program.
 * They hold keys and names with nothing around them, since reading one is a part of every check.
 */
record DataFile(String name, YamlMapping node) {
    static DataFile read(String name) {
        YamlTree tree = new YamlReader(Limits.DEFAULT).read(DecodedText.of(name, bytes(name)));
        if (tree.problems().isEmpty() && tree.root().orElse(null) instanceof YamlMapping mapping) {
            return new DataFile(name, mapping);
        }
        throw new IllegalStateException(name + " can't be read: " + tree.problems());
    }

    boolean has(String key) {
        return node.value(key).isPresent();
    }

    String text(String key) {
        return text(value(key));
    }

    /** A list of texts. */
    List<String> texts(String key) {
        return ((YamlSequence) value(key)).items().stream().map(DataFile::text).toList();
    }

    /** The mapping below a key. */
    DataFile below(String key) {
        return new DataFile(name, (YamlMapping) value(key));
    }

    List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (YamlMapping.Entry entry : node.entries()) {
            keys.add(entry.key().text());
        }
        return keys;
    }

    /** All keys with their texts, in the order of the file. */
    <T> List<T> each(BiFunction<String, String, T> made) {
        List<T> all = new ArrayList<>();
        for (YamlMapping.Entry entry : node.entries()) {
            all.add(made.apply(entry.key().text(), text(entry.value())));
        }
        return List.copyOf(all);
    }

    private YamlNode value(String key) {
        return node.value(key).orElseThrow(() -> new IllegalStateException(name + " lacks " + key));
    }

    private static String text(YamlNode value) {
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
