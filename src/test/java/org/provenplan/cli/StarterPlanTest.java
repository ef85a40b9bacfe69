package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A starter has nothing wrong on the day it is written but that it is still the example, whatever it is called and whenever that is. */
class StarterPlanTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "my-service,  2026-06-01, My service",
        "ward-7,      2024-02-29, Ward 7",
        "x,           2026-12-31, X",
        "007,         2026-01-01, '\"007\"'",
        "1e3,         2026-03-29, '\"1e3\"'",
        "null,        2026-10-25, '\"Null\"'",
        "true,        2026-10-25, '\"True\"'",
        "no,          2026-10-25, No",
        "2026-06-01,  2026-06-01, '\"2026 06 01\"'",
        "a-,          2026-06-01, A",
    })
    void clean(String id, String day, String name) throws IOException {
        assertThat(run(day, "init", id)).as("init").isEmpty();
        assertThat(run(day, "check", id + ".yaml")).contains("  own-words\n").contains("Found 1 warning.");
        assertThat(Files.readString(folder.resolve(id + ".yaml")))
                .contains("\nstarted: " + day + "\n")
                .contains("  name: " + name + "\n")
                .contains("provenplan check " + id + ".yaml\n")
                .doesNotContain("@");
    }

    private String run(String day, String... args) {
        TestConsole console = new TestConsole(folder).today(day);
        assertThat(new CommandLineProgram(console.console()).run(args))
                .as(console.out() + console.err())
                .isEqualTo(ExitCode.CLEAN);
        return console.out();
    }
}
