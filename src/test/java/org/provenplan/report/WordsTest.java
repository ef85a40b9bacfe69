package org.provenplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.plan.DateInWords;

class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0      | 0
            19     | 19
            4.50   | 4.5
            1000   | 1,000
            1624   | 1,624
            999    | 999
            -80    | −80
            -1234.5 | −1,234.5
            1E+3   | 1,000
            1234567.125 | 1,234,567.125
            0.0010 | 0.001
            """)
    void numbers(BigDecimal number, String words) {
        assertThat(Words.number(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 1 June 2026, today",
        "2026-06-02, 2 June 2026, in 1 day",
        "2026-05-31, 31 May 2026, 1 day ago",
        "2026-07-01, 1 July 2026, in 30 days",
        "2023-09-05, 5 September 2023, '1,000 days ago'",
    })
    void dates(LocalDate date, String words, String distance) {
        assertThat(DateInWords.of(date)).isEqualTo(words);
        assertThat(Words.distance(Reports.AS_OF, date)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({"0, day, 0 days", "1, day, 1 day", "2, reply, 2 replies", "1001, error, '1,001 errors'"})
    void counts(long number, String noun, String words) {
        assertThat(Words.count(number, noun)).isEqualTo(words);
    }
}
