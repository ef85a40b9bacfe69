package org.provenplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.format.MarkdownText;
import org.provenplan.format.PlainText;

/** Text in Markdown: it stays text wherever it is put, and ordinary text stays as it is. */
class MarkdownTextTest {
    /** Every place that a template may put a text in, at its start, in its middle and at its end. */
    private static final List<String> PLACES = List.of(
            "%s\n",
            "before %s after\n",
            "# %s\n",
            "- %s\n",
            "- before %s after\n",
            "**%s**\n",
            "before **%s** after\n",
            "[%s](https://example.org)\n",
            "| head | head |\n|---|---|\n| %s | after |\n",
            "| head | head |\n|---|---|\n| before %s | **%s** |\n");

    @TestFactory
    Stream<DynamicTest> staysTextEverywhere() {
        return HostileText.ALL.stream()
                .filter(text -> !PlainText.oneLine(text).isEmpty())
                .map(text -> DynamicTest.dynamicTest(
                        PlainText.oneLine(text),
                        () -> PLACES.forEach(place -> {
                            String seen = PlainText.oneLine(text);
                            Node made = MarkdownShape.parse(place.replace("%s", MarkdownText.escaped(text)));
                            Node plain = MarkdownShape.parse(place.replace("%s", "plain"));
                            assertThat(MarkdownShape.of(made)).as(place).isEqualTo(MarkdownShape.of(plain));
                            assertThat(MarkdownShape.text(made))
                                    .isEqualTo(MarkdownShape.text(plain).replace("plain", seen));
                        })));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '¬', textBlock = """
            Evening medicines are given late ¦ Evening medicines are given late
            7 June 2026, in 14 days          ¦ 7 June 2026, in 14 days
            12(2)(g), Safe care              ¦ 12(2)(g), Safe care
            at 19:15: on time                ¦ at 19:15: on time
            8.5% (of 20)                     ¦ 8.5% (of 20)
            1. First                         ¦ 1\\. First
            -80%                             ¦ \\-80%
            a|b                              ¦ a\\|b
            snake_case                       ¦ snake\\_case
            https://example.org              ¦ https\\://example.org
            www.example.org                  ¦ www\\.example.org
            mailto:a@example.org             ¦ mailto\\:a@example.org
            """)
    void isEscapedNoMoreThanNeeded(String text, String markdown) {
        assertThat(MarkdownText.escaped(text)).isEqualTo(markdown);
    }
}
