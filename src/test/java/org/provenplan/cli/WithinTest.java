package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far ahead to look, as people write it. */
class WithinTest {
    @ParameterizedTest
    @CsvSource({
        "30d, 2026-01-31, 2026-03-02",
        "0d, 2026-01-31, 2026-01-31",
        "4w, 2026-01-31, 2026-02-28",
        "1m, 2026-01-31, 2026-02-28",
        "1m, 2028-01-31, 2028-02-29",
        "2M, 2026-01-31, 2026-03-31",
        "1 month, 2026-06-30, 2026-07-30",
        "6 weeks, 2026-06-01, 2026-07-13",
        "1day, 2026-12-31, 2027-01-01",
        "9999d, 2026-06-01, 2053-10-16",
    })
    void takes(String typed, LocalDate day, LocalDate last) {
        assertThat(Within.from(day, typed)).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "d", "30", "-1d", "+1d", "1.5w", "10000d", "2y", "monthly", "1d2w", "٣d", "30d\n\u001b"
            })
    void refuses(String typed) {
        assertThatThrownBy(() -> Within.from(LocalDate.EPOCH, typed))
                .isInstanceOf(CommandFailure.class)
                .hasMessageStartingWith("--within must be a number of days, weeks or months such as 30d, 4w or 2m")
                .satisfies(failure ->
                        assertThat(((CommandFailure) failure).exitCode()).isEqualTo(ExitCode.USAGE));
    }
}
