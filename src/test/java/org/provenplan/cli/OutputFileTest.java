package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are written whole or not at all, and nothing is left lying about. */
class OutputFileTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.writeString(folder.resolve("there.html"), "before");
        Files.createDirectory(folder.resolve("folder"));
        Files.createSymbolicLink(folder.resolve("link.html"), Path.of("there.html"));
        Files.createSymbolicLink(folder.resolve("dangling.html"), Path.of("nowhere.html"));
    }

    @ParameterizedTest
    @CsvSource({
        "new.html, new.html",
        "folder/new.html, folder/new.html",
        "there.html, there.html",
        "link.html, there.html",
    })
    void writes(String typed, String written) throws IOException {
        at(typed).write("after");
        assertThat(folder.resolve(written)).hasContent("after");
        assertThat(folder.resolve("link.html")).isSymbolicLink();
        assertNothingLeft();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "write  | folder          | folder is a folder: name a file in it.",
                "write  | none/new.html   | There is no folder to write none/new.html in: create it first.",
                "write  | there.html/a    | There is no folder to write there.html/a in: create it first.",
                "write  | dangling.html   | dangling.html is a symbolic link that leads nowhere: remove it first.",
                "create | there.html      | there.html is there already, and is left as it is: choose another name.",
                "create | folder          | folder is there already, and is left as it is: choose another name.",
                "create | dangling.html   | dangling.html is there already, and is left as it is: choose another name.",
                "create | none/new.html   | There is no folder to write none/new.html in: create it first.",
                "write  | a<NUL>b         | \"a\\u0000b\" can't be the name of a file.",
            })
    void refuses(String how, String typed, String sentence) throws IOException {
        CommandFailure failure = catchThrowableOfType(CommandFailure.class, () -> {
            if (how.equals("create")) {
                at(typed).create("after");
            } else {
                at(typed).write("after");
            }
        });
        assertThat(failure).hasMessage(sentence);
        assertThat(failure.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("there.html")).hasContent("before");
        assertNothingLeft();
    }

    @Test
    void keepsPermissions() throws IOException {
        Path there = folder.resolve("there.html");
        Files.setPosixFilePermissions(there, PosixFilePermissions.fromString("rw-r-----"));
        at("there.html").write("after");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(there)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void saysWhatAFullDiskDid() {
        assumeTrue(Files.isWritable(Path.of("/dev/full")), "there is a device that is always full");
        CommandFailure failure =
                catchThrowableOfType(CommandFailure.class, () -> at("/dev/full").write("after"));
        assertThat(failure).hasMessage("/dev/full couldn't be written to its end: no space left on device.");
        assertThat(failure.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "folder     | r-xr-xr-x | folder/new.html | folder/new.html can't be written: the permissions of its folder do not allow it.",
                "there.html | r--r--r-- | there.html      | there.html may not be replaced: its permissions do not allow it.",
            })
    void heedsPermissions(String closed, String permissions, String typed, String sentence) throws IOException {
        Path path = folder.resolve(closed);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        assumeTrue(!Files.isWritable(path), "nothing is closed to an administrator");
        CommandFailure failure =
                catchThrowableOfType(CommandFailure.class, () -> at(typed).write("after"));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(failure).hasMessage(sentence);
        assertThat(failure.exitCode()).isEqualTo(ExitCode.USAGE);
        assertNothingLeft();
    }

    private OutputFile at(String typed) {
        return OutputFile.at(new TestConsole(folder).console(), typed.replace("<NUL>", "\0"));
    }

    private void assertNothingLeft() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).noneMatch(name -> name.startsWith(".provenplan"));
        }
    }
}
