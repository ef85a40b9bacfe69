package org.provenplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provenplan.check.CheckResult;
import org.provenplan.source.SourceText;

class ExcerptTest {
    private static final Masks NOTHING_HIDDEN =
            Masks.of(CheckResult.of(LocalDate.of(2026, 6, 1), List.of(), List.of()));

    /**
     * @param source the text, with the place in ⟦ and ⟧
     * @param room in columns
     * @param shown the line and, below it, the place underlined
     */
    record Row(String what, String source, int room, String shown) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                new Row("a word", "owner: ⟦j-green⟧ # x", 40, "owner: j-green # x\n       ^^^^^^^"),
                new Row("the whole line", "⟦owner⟧", 40, "owner\n^^^^^"),
                new Row("nothing, in the middle", "ow⟦⟧ner", 40, "owner\n  ^"),
                new Row("nothing, at the end", "owner:⟦⟧", 40, "owner:\n      ^"),
                new Row("the line break", "owner:⟦\n⟧due: x", 40, "owner:\n      ^"),
                new Row("the second of three lines", "a\nb: ⟦c⟧\nd", 40, "b: c\n   ^"),
                new Row("over several lines", "a: ⟦one\n  two⟧\nd", 40, "a: one\n   ^^^"),
                new Row("after Windows line ends", "a\r\nb: ⟦c⟧\r\n", 40, "b: c\n   ^"),
                new Row("a tab before", "\ta:\t⟦b⟧", 40, "    a:  b\n        ^"),
                new Row("a tab itself", "a:⟦\t⟧b", 40, "a:  b\n  ^^"),
                new Row("wide letters", "題名: ⟦計画⟧!", 40, "題名: 計画!\n      ^^^^"),
                new Row("a joined accent", "e\u0301a: ⟦e\u0301x⟧", 40, "e\u0301a: e\u0301x\n    ^^"),
                new Row("an accent alone", "e⟦\u0301⟧x", 40, "e\u0301x\n ^"),
                new Row("beyond the first plane", "🙂: ⟦𝒳🙂⟧", 40, "🙂: 𝒳🙂\n    ^^^"),
                new Row("control characters", "a⟦\u001b[1m⟧b", 40, "a\\u001b[1mb\n ^^^^^^^^^"),
                new Row("marks of direction", "a\u202e: ⟦b⟧", 40, "a\\u202e: b\n         ^"),
                new Row(
                        "exactly as wide as the room",
                        "0123456789: ⟦abcdefgh⟧",
                        20,
                        "0123456789: abcdefgh\n            ^^^^^^^^"),
                new Row("cut at the end", "a: ⟦b⟧ 0123456789012345678", 20, "a: b 01234567890123…\n   ^"),
                new Row(
                        "cut on both sides",
                        "x".repeat(50) + "⟦yyyy⟧" + "z".repeat(50),
                        20,
                        "…xxxxxxxyyyyzzzzzzz…\n        ^^^^"),
                new Row("cut at the start", "x".repeat(50) + "⟦y⟧", 20, "…xxxxxxxxxxxxxxxxxxy\n                   ^"),
                new Row(
                        "longer than the room",
                        "a: ⟦" + "y".repeat(90) + "⟧",
                        20,
                        "a: yyyyyyyyyyyyyyyy…\n   ^^^^^^^^^^^^^^^^"),
                new Row(
                        "far out and longer than the room",
                        "x".repeat(50) + "⟦" + "y".repeat(90) + "⟧",
                        20,
                        "…xxxxyyyyyyyyyyyyyy…\n     ^^^^^^^^^^^^^^"),
                new Row(
                        "a line of a million",
                        "x".repeat(500_000) + "⟦y⟧" + "z".repeat(500_000),
                        20,
                        "…xxxxxxxxyzzzzzzzzz…\n         ^"),
                new Row(
                        "cut between wide letters",
                        "題".repeat(30) + "⟦計⟧" + "画".repeat(30),
                        20,
                        "…題題題題計画画画画…\n         ^^"),
                new Row("cut beside a pair of halves", "🙂".repeat(30) + "⟦y⟧", 10, "…🙂🙂🙂🙂y\n         ^"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void showsTheLineAndThePlace(Row row) {
        int from = row.source().indexOf('⟦');
        int to = row.source().indexOf('⟧') - 1;
        SourceText source =
                new SourceText("x.yaml", row.source().replace("⟦", "").replace("⟧", ""));
        Excerpt excerpt = Excerpt.of(source.span(from, to), NOTHING_HIDDEN, row.room());
        assertThat(excerpt.line() + "\n" + " ".repeat(excerpt.column()) + "^".repeat(excerpt.width()))
                .isEqualTo(row.shown());
    }
}
