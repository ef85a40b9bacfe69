package org.provenplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    /** A third of the letters may be wrong, and one letter of a short word; {@code -} where nothing is near. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        owner       | owner       | owner
        ower        | owner       | owner
        ownerr      | owner       | owner
        owmer       | owner       | owner
        onwer       | owner       | owner
        wonre       | owner       | -
        du          | due         | due
        d           | due         | -
        ab          | ba          | ba
        abc         | cba         | -
        abcdef      | abcdxy      | abcdxy
        abcdef      | abcxyz      | -
        abcdef      | abcdefgh    | abcdefgh
        abcdef      | abcdefghi   | -
        abcdefgh    | abcdef      | abcdef
        abcdefghi   | xbxdxfghi   | xbxdxfghi
        abcdefghi   | xbxdxfxhi   | -
        Due Date    | due-date    | due-date
        due_date    | due-date    | due-date
        dueDate     | due-date    | due-date
        DUE-DATE    | due-date    | due-date
        evidence from | evidence-from | evidence-from
        next9       | next-review | -
        """)
    void findsWhatWasMeant(String typed, String word, String meant) {
        assertThat(Nearest.to(typed, List.of("qqqqqqqqqqqq", word)))
                .isEqualTo(Optional.of(meant).filter(near -> !near.equals("-")));
    }

    @Test
    void takesTheNearest() {
        assertThat(Nearest.to("abcdef", List.of("abcdxy", "abcdex", "abcxef"))).contains("abcdex");
    }

    /** Long words are compared as far as it is worth it. */
    @ParameterizedTest
    @CsvSource({"64, 8, true", "65, 1, false", "64, 9, false"})
    void longWords(int length, int more, boolean near) {
        String word = "a".repeat(length + more);

        assertThat(Nearest.to("a".repeat(length), List.of(word)).isPresent()).isEqualTo(near);
    }

    /** Certain is one slip in a word that no other is like; {@code -} where it is not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ower           | owner due            | owner
        onwer          | owner due            | owner
        Next Review    | next-review          | next-review
        next_review    | next-review          | next-review
        nextReview     | next-review          | next-review
        nxt-reviw      | next-review          | next-review
        du             | due                  | -
        Due            | due                  | due
        opened         | reopened             | -
        close          | closed               | closed
        lead-1         | lead-2               | -
        lead-11        | lead-1               | -
        j-grean        | j-green j-grebn      | -
        j-gren         | j-green j-grey       | -
        j-green        | j-green J-Green      | -
        held           | not-held held        | held
        """)
    void isCertainOnlyWhereNoOtherIsMeant(String typed, String words, String meant) {
        assertThat(Nearest.certain(typed, List.of(words.split(" "))).orElse("-"))
                .isEqualTo(meant);
    }
}
