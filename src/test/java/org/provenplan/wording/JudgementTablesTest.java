package org.provenplan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts that people really write, each with what its words say: a table for each judgement in {@code wording}. */
class JudgementTablesTest {
    private static final Path TABLES = Path.of("src/test/resources/wording");

    private static final Map<String, Function<String, String>> JUDGEMENTS = Map.of(
            "work-kinds", text -> WorkKind.of(text).name().toLowerCase(Locale.ROOT),
            "evidence-on-paper", text -> new EvidenceWords(text).isPaper() ? "paper" : "practice",
            "evidence-ahead", text -> new EvidenceWords(text).isAhead() ? "ahead" : "was",
            "changes-on-paper", text -> new ChangeWords(text).isOnPaperOnly() ? "paper" : "people",
            "oversight", text -> new OversightWords(text).namesOnlyAPerson() ? "person" : "watch",
            "references", text -> new ReferenceWords(text).namesOnlyAPlace() ? "place" : "record");

    @TestFactory
    Stream<DynamicNode> tables() {
        return JUDGEMENTS.entrySet().stream()
                .map(judgement -> DynamicContainer.dynamicContainer(
                        judgement.getKey(), rows(judgement.getKey()).map(row -> test(row, judgement.getValue()))));
    }

    private static DynamicTest test(String row, Function<String, String> judgement) {
        int bar = row.indexOf('|');
        String text = row.substring(bar + 1).strip();
        return DynamicTest.dynamicTest(row, () -> assertThat(judgement.apply(text))
                .as(text)
                .isEqualTo(row.substring(0, bar).strip()));
    }

    private static Stream<String> rows(String table) {
        try {
            return Files.readAllLines(TABLES.resolve(table + ".txt")).stream().filter(line -> line.contains("|"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
