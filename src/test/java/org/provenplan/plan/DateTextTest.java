package org.provenplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        30/06/2026          | write 2026-06-30
        30.6.26             | write 2026-06-30
        2026/6/30           | write 2026-06-30
        2026-06-30T10:00    | write 2026-06-30
        30 June 2026        | write 2026-06-30
        Tue, 30th Jun 2026  | write 2026-06-30
        June 30, 2026       | write 2026-06-30
        1 January 2026      | write 2026-01-01
        31 December 2026    | write 2026-12-31
        Jan 1st 2026        | write 2026-01-01
        2026-13-05          | write 2026-05-13: the month stands before the day
        2026-12-32          | write a day that exists; the last of that month is 2026-12-31
        2026-01-00          | write a day that exists; the last of that month is 2026-01-31
        2026-02-30          | write a day that exists; the last of that month is 2026-02-28
        2028-02-30          | write a day that exists; the last of that month is 2028-02-29
        2026-13-13          | write the month as 01 to 12, after the year and before the day
        2026-00-10          | write the month as 01 to 12, after the year and before the day
        January 2026        | write a day; for the end of the month 2026-01-31
        Feb, 2026           | write a day; for the end of the month 2026-02-28
        2026-01             | write a day; for the end of the month 2026-01-31
        2026-12             | write a day; for the end of the month 2026-12-31
        2026-00             | agree on a day and write it as year-month-day, such as 2026-06-30
        2026-13             | agree on a day and write it as year-month-day, such as 2026-06-30
        31/02/2026          | agree on a day and write it as year-month-day, such as 2026-06-30
        30 Juin 2026        | agree on a day and write it as year-month-day, such as 2026-06-30
        Summer 2026         | agree on a day and write it as year-month-day, such as 2026-06-30
        ASAP                | agree on a day and write it as year-month-day, such as 2026-06-30
        Completed           | write the day in place of Completed, as year-month-day, such as 2026-06-30
        """)
    void saysWhatToTypeInstead(String text, String fix) {
        assertThat(new DateText(text).date()).isEmpty();
        assertThat(new DateText(text).fix()).isEqualTo(fix);
    }

    /** Certain is what can be read in one way only; {@code -} where it can't. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        30/06/2026           | 2026-06-30
        13.01.2026           | 2026-01-13
        06/30/2026           | 2026-06-30
        05/05/2026           | 2026-05-05
        06/05/2026           | -
        12/11/2026           | -
        30/06/26             | -
        26/06/30             | -
        31/06/2026           | -
        2026/6/5             | 2026-06-05
        2026.06.05           | 2026-06-05
        2026-06-05T10:00     | -
        2026-13-06           | 2026-06-13
        2026-02-30           | -
        5 June 2026          | 2026-06-05
        June 5th, 2026       | 2026-06-05
        05 JUN 2026          | 2026-06-05
        5 Sept 2026          | 2026-09-05
        Friday 5 June 2026   | 2026-06-05
        Fri, 5 June 2026     | 2026-06-05
        Monday 5 June 2026   | -
        5 Junk 2026          | -
        June 2026            | -
        5 June               | -
        ASAP                 | -
        """)
    void isCertainOnlyWhereItCanBeReadInOneWay(String text, String day) {
        assertThat(new DateText(text).certain().map(LocalDate::toString).orElse("-"))
                .isEqualTo(day);
    }

    @Test
    void aLongTextIsNotSearched() {
        String sixtyFour = "2026-06-30 " + "x".repeat(53);

        assertThat(new DateText(sixtyFour).fix()).isEqualTo("write 2026-06-30");
        assertThat(new DateText(sixtyFour + "x").fix())
                .isEqualTo("write only the date, as year-month-day, such as 2026-06-30");
    }
}
