package org.provenplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.format.PlainText;

/** What is left of a text: every letter of every language, and nothing that hides, moves or breaks things. */
class PlainTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ordinary text, 'Jo Green, 19:15 – “on time”', 'Jo Green, 19:15 – “on time”'",
        "other scripts, 'Zoë Łukasz 田中 عمر שרה 👩‍⚕️', 'Zoë Łukasz 田中 عمر שרה 👩‍⚕️'",
        "ends, '  a  ', a",
        "Windows line ends, 'a\r\nb', 'a\nb'",
        "other line ends, 'a\u2028b\u2029c\u0085d\u000Be\u000Cf\rg', 'a\nb\nc\nd\ne\nf\ng'",
        "tabs, 'a\tb', 'a b'",
        "escape sequences, 'a\u001B[31mb', 'a\uFFFD[31mb'",
        "nothing, 'a\u0000b', 'a\uFFFDb'",
        "delete, 'a\u007Fb\u0080c', 'a\uFFFDb\uFFFDc'",
        "overrides, 'a\u202Eb\u202Cc', abc",
        "embeddings, 'a\u202Ab\u202Bc\u202D', abc",
        "isolates, 'a\u2066b\u2067c\u2068d\u2069', abcd",
        "direction marks, 'a\u200Eb\u200Fc\u061Cd', abcd",
        "byte order marks, '\uFEFFa\uFEFFb', ab",
        "tags, 'a\uDB40\uDC41b', ab",
        "half a pair, 'a\uD800b\uDC00', 'a\uFFFDb\uFFFD'",
        "no character, 'a\uFFFEb\uFFFF', 'a\uFFFDb\uFFFD'",
    })
    void isWhatPeopleCanSee(String what, String typed, String plain) {
        assertThat(PlainText.of(typed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"'a\n\n b\t c', 'a b c'", "'a\u2028b', 'a b'", "'\n', ''"})
    void fitsOnOneLine(String typed, String line) {
        assertThat(PlainText.oneLine(typed)).isEqualTo(line);
    }
}
