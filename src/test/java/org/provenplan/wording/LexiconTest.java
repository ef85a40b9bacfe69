package org.provenplan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.catalogue.VagueWording;
import org.provenplan.wording.PhraseIndex.Found;

/** What an organisation adds to the lexicon and takes from it; each text with the first phrase found in it. */
class LexiconTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            -                  | -                | We ensure robust care      | ensure
            -                  | -                | A walk in the garden       | -
            -                  | ensure           | We ensure robust care      | robust
            -                  | Ensure           | We ensure robust care      | robust
            -                  | ensure;robust    | We ensure robust care      | -
            -                  | kept             | Kept under review          | Kept under review
            -                  | all staff        | All staff are reminded     | staff are reminded
            -                  | all staff        | All staff reminded today   | All staff reminded
            -                  | no such phrase   | We ensure robust care      | ensure
            be kind            | -                | Be  Kind at night          | Be  Kind
            be kind            | -                | Be kinder at night         | -
            be kind            | be kind          | Be kind at night           | -
            ensure daily       | -                | We ensure daily walks      | ensure daily
            bod yn garedig     | -                | Bod yn garedig i bawb      | Bod yn garedig
            gwasanaeth llŷn    | -                | GWASANAETH LLŶN            | GWASANAETH LLŶN
            out of hours;24x7  | -                | Open 24x7                  | 24x7
            ,;-;               | -                | A walk, and a talk - there | -
            """)
    void extendedAndTrimmed(String also, String not, String text, String phrase) {
        Lexicon lexicon = Lexicon.standard().with(listed(also), listed(not));

        String found = lexicon.first(text, 0, text.length())
                .map(place -> text.substring(place.from(), place.to()))
                .orElse(null);

        assertThat(found).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource({"0, 9, ensure", "0, 8, ''", "3, 9, ensure", "4, 9, ''"})
    void onlyWithinTheStretch(int from, int to, String phrase) {
        String text = "We ensure care";

        assertThat(Lexicon.standard().first(text, from, to).map(Found::value).map(VagueWording::phrases).stream()
                        .flatMap(List::stream)
                        .filter(phrase::equals))
                .containsExactlyElementsOf(phrase.isEmpty() ? List.of() : List.of(phrase));
    }

    /** What notes say of effort alone is one rule's to judge, and vague wording the other's. */
    @Test
    void noEffortIsVagueToo() {
        assertThat(Catalogue.bundled().phrases().effort())
                .allMatch(phrase ->
                        Lexicon.standard().first(phrase, 0, phrase.length()).isEmpty());
    }

    /** A term that holds nothing vague silences nothing. */
    @Test
    void plainTermsHoldVagueWording() {
        PhraseIndex<Boolean> vague = new PhraseIndex<>();
        Catalogue.bundled().vagueWording().stream()
                .flatMap(wording -> wording.phrases().stream())
                .forEach(phrase -> vague.addPattern(phrase, true));

        assertThat(Catalogue.bundled().plainTerms())
                .filteredOn(term -> term.matches("[a-z' -]+"))
                .hasSizeGreaterThan(100)
                .allMatch(term -> vague.first(term, 0, term.length()).isPresent());
    }

    private static List<String> listed(String words) {
        return words == null ? List.of() : Stream.of(words.split(";")).toList();
    }
}
