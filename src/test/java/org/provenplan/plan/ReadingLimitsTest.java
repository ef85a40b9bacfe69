package org.provenplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.DecodedText;
import org.provenplan.yaml.Limits;
import org.provenplan.yaml.YamlReader;
import org.provenplan.yaml.YamlTree;

/** Where a file has the same slip very often, the first thousand are listed, and how many are left is said. */
class ReadingLimitsTest {
    private static final String HEAD = "provenplan: 1\nid: harbour-view\n";

    private record Case(String text, String rule, int listed, String last) {}

    private static Stream<Case> cases() {
        return Stream.of(
                new Case("title: " + "\u0001".repeat(1_000), "readable-yaml", 1_000, "control character U+0001"),
                new Case(
                        "title: " + "\u0001".repeat(1_001),
                        "readable-yaml",
                        1_001,
                        "U+0001; 1 such place is left from here on, and not listed"),
                new Case(
                        "title: " + "\u0001".repeat(1_005),
                        "readable-yaml",
                        1_001,
                        "U+0001; 5 such places are left from here on, and not listed"),
                new Case("# \u0001\n" + "title: a\u00A0b\n".repeat(1_000), "plain-characters", 1_000, "no-break space"),
                new Case(
                        "title: a\u00A0b\n".repeat(1_003),
                        "plain-characters",
                        1_001,
                        "3 such places are left from here on, and not listed"),
                new Case(keys(999), "known-fields", 999, "is no key of a plan"),
                new Case(keys(1_000), "known-fields", 1_000, "is no key of a plan"),
                new Case(keys(1_001), "known-fields", 1_001, "1 such place is left from here on, and not listed"),
                new Case("title\n".repeat(200), "readable-yaml", 200, "a key must be followed by a colon and a space"),
                new Case("title\n".repeat(250), "readable-yaml", 202, "the file must have fewer slips"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void longListsAreCut(Case stated) {
        byte[] file = (HEAD + stated.text()).getBytes(StandardCharsets.UTF_8);
        YamlTree tree = new YamlReader(Limits.DEFAULT).read(DecodedText.of("plan.yaml", file));

        List<String> told = PlanReader.read(tree, List.of()).problems().stream()
                .filter(problem -> problem.rule().name().equals(stated.rule()))
                .map(Problem::message)
                .toList();

        assertThat(told).hasSize(stated.listed());
        assertThat(told.get(told.size() - 1)).contains(stated.last());
    }

    private static String keys(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("key-").append(i).append(": a\n");
        }
        return text.toString();
    }
}
