package org.provenplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.source.SourceText;

class CsvTextTest {
    /** {@code ;} ends a row, {@code |} a cell; what follows {@code !} are the places of bad quotes. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        a,b                  ~ a|b
        a,b\\n               ~ a|b
        a,b\\r\\nc           ~ a|b;c
        a,b\\rc              ~ a|b;c
        a\\n\\n , \\nb       ~ a;b
        a,                   ~ a|
        a,\\nb               ~ a|;b
        a,,b                 ~ a||b
        ,                    ~ ``
        a, b ,c              ~ a|b|c
        "a"                  ~ a
        "a",b                ~ a|b
        "a,b",c              ~ a,b|c
        "a\\nb",c            ~ a<LF>b|c
        "a""b",c             ~ a"b|c
        ""                   ~ ``
        "" ,b                ~ |b
        "a" ,b               ~ a|b
        "a"b,c               ~ a|c!0
        "a                   ~ a!0
        x,"a                 ~ x|a!2
        x,"a""               ~ x|a"!2
        "a","b               ~ a|b!4
        """)
    void readsCells(String typed, String read) {
        CsvText csv = new CsvText(new SourceText("", typed.replace("\\n", "\n").replace("\\r", "\r")));

        String rows = csv.rows().stream()
                .map(row -> row.stream().map(CsvText.Cell::text).collect(Collectors.joining("|")))
                .collect(Collectors.joining(";"));
        String quotes =
                csv.badQuotes().stream().map(quote -> "!" + quote.from()).collect(Collectors.joining());

        assertThat((rows + quotes).replace("\n", "<LF>")).isEqualTo(read);
    }
}
