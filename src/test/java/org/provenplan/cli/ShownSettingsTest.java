package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code check --show-config} prints: a line for each setting, whatever rules there are. */
class ShownSettingsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    check --show-config | What applies to plans in this folder:
                    check --show-config | profile +submission +provenplan.yaml:1:10
                    check --show-config | single-owner +error +always in force
                    check --show-config | known-codes +off +provenplan.yaml:2:22
                    check --show-config --profile draft | profile +draft +--profile
                    check --show-config drafts | What applies to plans in drafts:
                    check --show-config drafts/a.yaml | What applies to drafts/a.yaml:
                    check --show-config drafts/a.yaml | profile +draft +provenplan.yaml:3:44
                    check --show-config drafts/a.yaml provenplan.yaml | What applies to drafts/a.yaml:
                    """)
    void printsLine(String arguments, String line) throws IOException {
        Files.writeString(folder.resolve("provenplan.yaml"), """
                profile: submission
                rules: {known-codes: off}
                overrides: [{paths: [drafts/**], profile:  draft}]
                """);
        Files.writeString(Files.createDirectories(folder.resolve("drafts")).resolve("a.yaml"), "provenplan: 1\n");
        TestConsole console = new TestConsole(folder);

        int exit = new CommandLineProgram(console.console()).run(arguments.split(" "));

        assertThat(console.err()).isEmpty();
        assertThat(exit).isEqualTo(ExitCode.CLEAN);
        assertThat(console.out().lines()).anyMatch(shown -> shown.matches(line.replace(".", "\\.")));
    }
}
