package org.provenplan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provenplan.source.DecodedText;
import org.provenplan.yaml.Limits;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlReader;
import org.provenplan.yaml.YamlScalar;
import org.provenplan.yaml.YamlSequence;
import org.provenplan.yaml.YamlTree;

class PlainYamlTest {
    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/catalogue"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileOfTheCatalogueSaysTheSameAsYaml(Path file) throws IOException {
        String text = Files.readString(file);
        YamlTree tree = new YamlReader(Limits.DEFAULT)
                .read(DecodedText.of(file.toString(), text.getBytes(StandardCharsets.UTF_8)));

        assertThat(tree.problems()).isEmpty();
        assertThat(PlainYaml.of(text))
                .hasToString(plain(tree.root().orElseThrow()).toString());
    }

    private static Object plain(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            Map<String, Object> values = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> values.put(entry.key().text(), plain(entry.value())));
            return values;
        }
        return node instanceof YamlSequence list
                ? list.items().stream().map(PlainYamlTest::plain).toList()
                : ((YamlScalar) node).text();
    }
}
