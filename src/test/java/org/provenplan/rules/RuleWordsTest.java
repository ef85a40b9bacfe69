package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provenplan.diagnostic.RuleId;

/** What {@code rule-words} holds is about a block that is there; what it must say is for the tests that check the blocks. */
class RuleWordsTest {
    private static final Path CASES = Path.of("src/test/resources/rule-cases");

    static Stream<RuleId> rules() {
        return Rules.all().stream().map(rule -> rule.info().id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nothingIsWrittenDownAboutWhatIsGone(RuleId rule) throws IOException {
        List<String> blocks = new ArrayList<>();
        PageBlock.of(RulePages.of(rule).markdown()).forEach(block -> blocks.add(RuleWords.ofPage(block)));
        Path cases = CASES.resolve(rule + ".md");
        if (Files.exists(cases)) {
            PageBlock.of(Files.readString(cases)).forEach(block -> blocks.add(RuleWords.ofCase(block)));
        }

        assertThat(blocks).doesNotHaveDuplicates().containsAll(new RuleWords(rule.name()).written());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theyArePlainEnglish(RuleId rule) throws IOException {
        List<String> faults = new ArrayList<>();
        for (PlainEnglish sentence : new RuleWords(rule.name()).sentences()) {
            faults.addAll(sentence.faults());
        }

        assertThat(faults.stream().distinct()).isEmpty();
    }

    @Test
    void nothingIsWrittenDownOfARuleThatIsGone() throws IOException {
        assertThat(RuleWords.rules())
                .allSatisfy(rule -> assertThat(Rules.named(rule)).isPresent());
    }
}
