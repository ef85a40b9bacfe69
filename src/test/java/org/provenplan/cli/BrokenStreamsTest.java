package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever fails beneath a command, somebody is told in a sentence, and the exit code is right. */
class BrokenStreamsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Broken pipe             | check           | 1 | ''",
                "Broken pipe             | --help          | 0 | ''",
                "The pipe is being closed | check          | 1 | ''",
                "No space left on device | check           | 3 | provenplan: The output couldn't be written to its end: no space left on device.",
                "No space left on device | check --help    | 3 | provenplan: The output couldn't be written to its end: no space left on device.",
                "No space left on device | --version       | 3 | provenplan: The output couldn't be written to its end: no space left on device.",
                "Bad file descriptor     | schema plan     | 3 | provenplan: The output couldn't be written to its end: bad file descriptor.",
                "                        | check           | 3 | provenplan: The output couldn't be written to its end: the system does not say why.",
                "No space left on device | check nope.yaml | 2 | provenplan: There is no file or folder nope.yaml.",
            })
    void output(String failure, String args, int exit, String sentence) throws IOException {
        Files.writeString(folder.resolve("faulty.yaml"), "provenplan: 1\n");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(failure);
            }
        };
        TestConsole console = new TestConsole(folder).outTo(broken);
        assertThat(new CommandLineProgram(console.console()).run(args.split(" ")))
                .isEqualTo(exit);
        assertThat(console.err().strip()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void input(Supplier<Throwable> fault, int exit, String sentence) {
        TestConsole console = new TestConsole(folder).input(new Broken(fault));
        assertThat(new CommandLineProgram(console.console()).run("check", "-")).isEqualTo(exit);
        assertThat(console.err().lines()).singleElement().asString().matches(sentence);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void traceForWhoeverAsks(Supplier<Throwable> fault, int exit) {
        TestConsole console = new TestConsole(folder).input(new Broken(fault)).set("PROVENPLAN_DEBUG", "1");
        assertThat(new CommandLineProgram(console.console()).run("check", "-")).isEqualTo(exit);
        assertThat(console.err().contains("\tat " + Broken.class.getName())).isEqualTo(exit == ExitCode.BUG);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        (Supplier<Throwable>) () -> new IOException("Input/output error"),
                        ExitCode.INCOMPLETE,
                        "provenplan: The input couldn't be read to its end: input/output error\\."),
                Arguments.of(
                        (Supplier<Throwable>) () -> new IllegalStateException("text of a plan"),
                        ExitCode.BUG,
                        "provenplan: provenplan has a fault of its own \\(IllegalStateException at "
                                + "BrokenStreamsTest\\.java:\\d+\\); please report it .*"),
                Arguments.of(
                        (Supplier<Throwable>) StackOverflowError::new,
                        ExitCode.BUG,
                        "provenplan: Something is nested too deep .* lower --max-depth.*"),
                Arguments.of(
                        (Supplier<Throwable>) OutOfMemoryError::new,
                        ExitCode.INCOMPLETE,
                        "provenplan: The memory is used up, of which there was \\d+ MB. .* PROVENPLAN_JAVA_OPTS to -Xmx\\d+m.*"));
    }

    private static final class Broken extends InputStream {
        private final Supplier<Throwable> fault;

        Broken(Supplier<Throwable> fault) {
            this.fault = fault;
        }

        @Override
        public int read() throws IOException {
            return read(new byte[1], 0, 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            Throwable thrown = fault.get();
            thrown.fillInStackTrace();
            if (thrown instanceof IOException failure) {
                throw failure;
            }
            if (thrown instanceof RuntimeException failure) {
                throw failure;
            }
            throw (Error) thrown;
        }
    }
}
