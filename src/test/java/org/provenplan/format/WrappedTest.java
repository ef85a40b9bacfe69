package org.provenplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WrappedTest {
    record Row(String text, int width, List<String> lines) {}

    static Stream<Row> rows() {
        return Stream.of(
                new Row("", 10, List.of("")),
                new Row("one two three", 40, List.of("one two three")),
                new Row("one two three", 7, List.of("one two", "three")),
                new Row("one two three", 6, List.of("one", "two", "three")),
                new Row("a-word-that-is-too-long b", 10, List.of("a-word-that-is-too-long", "b")),
                new Row("a  b", 10, List.of("a  b")),
                new Row("計画 計画 計画", 9, List.of("計画 計画", "計画")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void breaksAtSpaces(Row row) {
        assertThat(Wrapped.lines(row.text(), row.width())).isEqualTo(row.lines());
    }
}
