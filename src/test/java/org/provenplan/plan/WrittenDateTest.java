package org.provenplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-06-01", "2024-02-29", "0001-01-01", "9999-12-31"})
    void isTheDayThatItNames(String text) {
        assertThat(WrittenDate.of(text)).map(Object::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-06-0",
                "2026-06-011",
                "2026-02-29",
                "2026-13-01",
                "2026-00-01",
                "01-06-2026",
                "2026/06/01",
                "2026-6-011",
                "+026-06-01",
                "2026-06- 1",
                "12026-06-1",
                "202a-06-01",
                "2026-06-\u0661\u0661"
            })
    void isNoOtherText(String text) {
        assertThat(WrittenDate.of(text)).isEmpty();
    }
}
