package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cases in files can't set up: devices, and files that are closed to whoever checks. */
class GivenFilesTest {
    private static final String SECRET = "provenplan: 1\nid: secret\ntitle: Secret\nservice: {name: Ward 7}\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"/dev/null", "/dev/zero", "/dev/tty"})
    void device(String device) {
        assumeTrue(Files.exists(Path.of(device)), "there is such a device");
        TestConsole console = new TestConsole(folder);
        assertThat(new CommandLineProgram(console.console()).run("check", device))
                .isEqualTo(ExitCode.USAGE);
        assertThat(console.err())
                .isEqualTo("provenplan: " + device
                        + " is neither a file nor a folder; provenplan check - reads what another program writes.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plans/secret.yaml | --------- | plans/secret.yaml | plans/secret.yaml | the file must be readable, but its permissions do not allow it",
                "plans/secret.yaml | --------- | .                 | plans/secret.yaml | the file must be readable, but its permissions do not allow it",
                "plans             | --------- | plans/secret.yaml | plans/secret.yaml | the file must be readable, but its permissions do not allow it",
                "plans             | --------- | plans             | plans             | the folder must be one that can be searched for plans",
                "plans             | --------- | .                 | plans             | the folder must be one that can be searched for plans",
                "plans             | r--r--r-- | .                 | plans             | the folder must be one that can be searched for plans",
            })
    void closed(String closed, String permissions, String given, String shown, String message) throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("plans")).resolve("secret.yaml"), SECRET);
        Files.writeString(folder.resolve("open.yaml"), SECRET.replace("secret", "open"));
        Path path = folder.resolve(closed);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        TestConsole console = new TestConsole(folder);
        boolean administrator = Files.isReadable(folder.resolve("plans/secret.yaml"));
        int exit = new CommandLineProgram(console.console()).run("check", given);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        assumeTrue(!administrator, "nothing is closed to an administrator");
        assertThat(exit).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(console.out()).contains(shown + ":1:1  error  readable-yaml").contains(message.substring(0, 30));
    }
}
