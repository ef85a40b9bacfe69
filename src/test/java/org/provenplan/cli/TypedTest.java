package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read without picocli is what picocli reads. */
class TypedTest {
    private static final CommandPage PAGE = new CheckCommand(new TestConsole(Path.of("")).console()).page();

    static Stream<Arguments> plain() {
        return Stream.of(
                Arguments.of(List.of(), new Typed(List.of(), Map.of())),
                Arguments.of(List.of("a", "b"), new Typed(List.of("a", "b"), Map.of())),
                Arguments.of(List.of("-"), new Typed(List.of("-"), Map.of())),
                Arguments.of(List.of("@a"), new Typed(List.of("@a"), Map.of())),
                Arguments.of(List.of("\"a\""), new Typed(List.of("\"a\""), Map.of())),
                Arguments.of(List.of(""), new Typed(List.of(""), Map.of())),
                Arguments.of(List.of("--format", "json"), new Typed(List.of(), Map.of("--format", List.of("json")))),
                Arguments.of(List.of("--format=json"), new Typed(List.of(), Map.of("--format", List.of("json")))),
                Arguments.of(List.of("--as-of="), new Typed(List.of(), Map.of("--as-of", List.of("")))),
                Arguments.of(List.of("--as-of", ""), new Typed(List.of(), Map.of("--as-of", List.of("")))),
                Arguments.of(List.of("--as-of=a=b"), new Typed(List.of(), Map.of("--as-of", List.of("a=b")))),
                Arguments.of(
                        List.of("--output", "csv=a.csv", "--output=sarif=b=c"),
                        new Typed(List.of(), Map.of("--output", List.of("csv=a.csv", "sarif=b=c")))),
                Arguments.of(
                        List.of("a", "--format", "json", "b", "--as-of=c"),
                        new Typed(List.of("a", "b"), Map.of("--format", List.of("json"), "--as-of", List.of("c")))));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void plainly(List<String> words, Typed typed) {
        assertThat(Typed.plainly(PAGE, words)).contains(typed);
        assertThat(new CommandLineReader(new TestConsole(Path.of("")).console()).read(PAGE, words))
                .contains(typed);
    }

    static Stream<List<String>> odd() {
        return Stream.of(
                List.of("--help"),
                List.of("-h"),
                List.of("--"),
                List.of("--format"),
                List.of("--format", "--as-of"),
                List.of("--format", "-"),
                List.of("--format", "json", "--format", "json"),
                List.of("--fromat", "json"),
                List.of("-x"));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void leavesTheRest(List<String> words) {
        assertThat(Typed.plainly(PAGE, words)).isEqualTo(Optional.empty());
    }
}
