package org.provenplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalTest {
    @ParameterizedTest
    @CsvSource({
        "1, first",
        "2, second",
        "10, tenth",
        "11, 11th",
        "12, 12th",
        "13, 13th",
        "19, 19th",
        "20, 20th",
        "21, 21st",
        "22, 22nd",
        "23, 23rd",
        "24, 24th",
        "110, 110th",
        "111, 111th",
        "112, 112th",
        "120, 120th",
        "121, 121st"
    })
    void isAWord(int number, String word) {
        assertThat(Ordinal.of(number)).isEqualTo(word);
    }
}
