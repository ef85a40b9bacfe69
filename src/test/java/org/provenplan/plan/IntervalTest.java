package org.provenplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often something happens, and when it happens next. */
class IntervalTest {
    @ParameterizedTest(name = "{0} after {1}")
    @CsvSource({
        "daily, 2026-12-31, 2027-01-01",
        "1 day, 2026-02-28, 2026-03-01",
        "10 days, 2028-02-20, 2028-03-01",
        "weekly, 2026-03-26, 2026-04-02",
        "fortnightly, 2026-10-20, 2026-11-03",
        "6 weeks, 2026-01-31, 2026-03-14",
        "monthly, 2026-01-15, 2026-02-15",
        "monthly, 2026-01-31, 2026-02-28",
        "monthly, 2026-01-29, 2026-02-28",
        "monthly, 2028-01-31, 2028-02-29",
        "monthly, 2026-02-28, 2026-03-28",
        "monthly, 2026-03-31, 2026-04-30",
        "monthly, 2026-04-30, 2026-05-30",
        "monthly, 2026-12-31, 2027-01-31",
        "1 month, 2026-01-31, 2026-02-28",
        "13 months, 2026-01-31, 2027-02-28",
        "quarterly, 2026-11-30, 2027-02-28",
        "quarterly, 2026-05-31, 2026-08-31",
        "yearly, 2028-02-29, 2029-02-28",
        "yearly, 2027-02-28, 2028-02-28",
        "9999 months, 2026-06-01, 2859-09-01",
    })
    void after(String text, LocalDate day, LocalDate next) {
        assertThat(Interval.parse(text).orElseThrow().after(day)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "often",
                "0 days",
                "-1 days",
                "1.5 weeks",
                "10000 days",
                "2 years",
                "Monthly",
                "monthly ",
                "1day"
            })
    void isNone(String text) {
        assertThat(Interval.parse(text)).isEmpty();
    }
}
