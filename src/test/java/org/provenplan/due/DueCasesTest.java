package org.provenplan.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lists what is due by the plans of each file of {@code due}. {@code -Dprovenplan.rewrite=true} writes what is due now into the
 * cases instead: then read the changes with care.
 */
class DueCasesTest {
    private static final Path CASES = Path.of("src/test/resources/due");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> run(file)));
        }
    }

    private void run(Path file) throws IOException {
        DueCase stated = DueCase.of(file);
        String now = stated.asItIs(Files.createDirectory(folder.resolve(file.getFileName())));
        if (Boolean.getBoolean("provenplan.rewrite")) {
            Files.writeString(file, now);
        }
        assertThat(now).as(stated.why()).isEqualTo(Files.readString(file));
    }
}
