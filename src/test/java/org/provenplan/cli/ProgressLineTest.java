package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line is drawn over itself, and leaves no trace. */
class ProgressLineTest {
    private static final String ERASE = "\r\u001b[K";

    private final TestConsole console = new TestConsole(Path.of(""));

    @Test
    void drawn() {
        try (ProgressLine line = new ProgressLine(console.console().err())) {
            line.draw();
            line.found(1_000);
            line.read();
            line.draw();
        }
        assertThat(console.err())
                .isEqualTo(ERASE + "Looking for plans" + ERASE + "Checking: 1 of 1000 files read" + ERASE);
    }

    @Test
    void nothingToErase() {
        ProgressLine line = new ProgressLine(console.console().err());
        line.found(3);
        line.close();
        line.draw();
        assertThat(console.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "err, xterm, PAGER, true",
        "err, dumb,  PAGER, false",
        "err, xterm, CI,    false",
        "out, xterm, PAGER, false",
    })
    void wantedByAPerson(String watched, String term, String variable, boolean wanted) {
        console.watched(List.of(watched)).set("TERM", term).set(variable, "true");
        assertThat(ProgressLine.isWanted(console.console())).isEqualTo(wanted);
    }
}
