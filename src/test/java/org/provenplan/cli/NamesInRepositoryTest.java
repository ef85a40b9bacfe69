package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a service shows beside the files of a repository names them from its root, in whichever folder a check runs. */
class NamesInRepositoryTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Path plan = Files.createDirectories(folder.resolve("homes/south")).resolve("bad.yaml");
        Files.writeString(plan, "provenplan: 1\nid: x\ntitle: X\nservice: {name: Ward 7}\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sarif  | false | "uri": "homes/south/bad.yaml"
            gitlab | false | "path": "homes/south/bad.yaml"
            github | false | ::error file=homes/south/bad.yaml,
            text   | true  | ::error file=homes/south/bad.yaml,
            text   | false | ' bad.yaml:'
            json   | true  | "file": "bad.yaml"
            csv    | true  | ,bad.yaml,
            """)
    void namesFromTheRoot(String format, String actions, String name) throws IOException {
        Path south = folder.resolve("homes/south");
        TestConsole printed = new TestConsole(south).set("GITHUB_ACTIONS", actions);
        new CommandLineProgram(printed.console()).run("check", "--format", format);
        assertThat(printed.out()).contains(name.strip());

        new CommandLineProgram(new TestConsole(south).console()).run("check", "--output", format + "=out.txt");
        assertThat(Files.readString(south.resolve("out.txt")).contains("homes/south"))
                .isEqualTo(name.contains("homes/south") && !actions.equals("true"));
    }
}
