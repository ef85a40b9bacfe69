package org.provenplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of a calendar at the edge of 75 octets; {@code X:} before a value takes two of them. */
class ContentLinesTest {
    @ParameterizedTest(name = "{1} times {0}")
    @CsvSource({
        "a, 0, 0",
        "a, 73, 73",
        "a, 74, 73 1",
        "a, 147, 73 74",
        "a, 148, 73 74 1",
        "é, 36, 36",
        "é, 37, 36 1",
        "é, 74, 36 37 1",
        "€, 24, 24",
        "€, 25, 24 1",
        "😀, 18, 18",
        "😀, 19, 18 1",
        "😀, 37, 18 18 1",
    })
    void fold(String character, int times, String perLine) throws IOException {
        StringBuilder out = new StringBuilder();
        new ContentLines(out).line("X", character.repeat(times));
        StringBuilder expected = new StringBuilder("X:");
        for (String count : perLine.split(" ", -1)) {
            expected.append(expected.length() == 2 ? "" : "\r\n ").append(character.repeat(Integer.parseInt(count)));
        }
        assertThat(out).hasToString(expected + "\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a:b | a:b", "a,b | a\\,b", "a;b | a\\;b", "a\\b | a\\\\b", "a\\nb | a\\\\nb", "\"a\" | \"a\""})
    void escape(String text, String escaped) throws IOException {
        StringBuilder out = new StringBuilder();
        new ContentLines(out).text("X", text);
        assertThat(out).hasToString("X:" + escaped + "\r\n");
    }
}
