package org.provenplan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AndListTest {
    @ParameterizedTest
    @CsvSource({"'', ''", "a, a", "a b, a and b", "a b c, 'a, b and c'"})
    void readsAsASentenceDoes(String items, String words) {
        assertThat(AndList.of(items.isEmpty() ? List.of() : List.of(items.split(" "))))
                .isEqualTo(words);
    }
}
