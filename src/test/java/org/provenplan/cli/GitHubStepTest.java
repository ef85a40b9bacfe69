package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The summary of a job is added to wherever annotations are printed, and nowhere else. */
class GitHubStepTest {
    private static final String BEFORE = "Another step was here.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), "provenplan: 1\nid: x\ntitle: X\nservice: {name: Ward 7}\n");
        Files.writeString(folder.resolve("summary.md"), BEFORE);
    }

    @ParameterizedTest
    @CsvSource({
        "text,   true,  true",
        "text,   false, false",
        "text,   '',    false",
        "github, true,  true",
        "github, '',    true",
        "json,   true,  false",
        "sarif,  true,  false",
    })
    void addsToTheSummary(String format, String actions, boolean adds) throws IOException {
        TestConsole console = new TestConsole(folder)
                .set("GITHUB_ACTIONS", actions)
                .set("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString());
        int exit = new CommandLineProgram(console.console()).run("check", "--format", format);
        assertThat(exit).as(console.err()).isEqualTo(ExitCode.DIAGNOSTICS);
        TestConsole markdown = new TestConsole(folder);
        new CommandLineProgram(markdown.console()).run("check", "--format", "markdown");
        assertThat(folder.resolve("summary.md")).hasContent(adds ? BEFORE + markdown.out() : BEFORE);
        assertThat(console.out().contains("\n::error ") || console.out().startsWith("::error "))
                .isEqualTo(adds);
    }
}
