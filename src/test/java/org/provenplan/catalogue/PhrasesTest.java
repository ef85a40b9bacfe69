package org.provenplan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    /** Counted, so that none is lost or added unseen; in the form in which they are compared. */
    @ParameterizedTest
    @CsvSource({
        "effort, 142",
        "numbers, 72",
        "facts, 20",
        "going-on, 21",
        "finished, 5",
        "watching, 23",
        "failed, 31",
        "held, 13",
        "subjects, 61",
    })
    void phrasesAreCountedAndPlain(String list, int size) {
        List<String> phrases = list(list, Catalogue.bundled().phrases());

        assertThat(phrases)
                .hasSize(size)
                .doesNotHaveDuplicates()
                .allMatch(phrase -> phrase.matches("[a-z']+( [a-z']+)*"));
    }

    /** One word, one list: numbers, facts and the names of records are looked up together. */
    @Test
    void noWordStandsInTwoListsOfFacts() {
        Phrases phrases = Catalogue.bundled().phrases();
        List<String> words = new ArrayList<>(phrases.numbers());
        words.addAll(phrases.facts());
        words.addAll(Catalogue.bundled().recordNames().byName());
        words.addAll(Catalogue.bundled().recordNames().asSource());

        assertThat(words).doesNotHaveDuplicates();
    }

    private static List<String> list(String name, Phrases phrases) {
        return switch (name) {
            case "effort" -> phrases.effort();
            case "numbers" -> phrases.numbers();
            case "facts" -> phrases.facts();
            case "going-on" -> phrases.goingOn();
            case "finished" -> phrases.finished();
            case "watching" -> phrases.watching();
            case "failed" -> phrases.failed();
            case "held" -> phrases.held();
            default -> phrases.subjects();
        };
    }
}
