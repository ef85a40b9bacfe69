package org.provenplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.provenplan.Lots;

/**
 * Reads each file of {@code reader-cases} and compares what is found with what the case says. {@code -Dprovenplan.rewrite=true}
 * writes what is found into the cases instead: then read the changes with care.
 */
class ReaderCasesTest {
    private static final Path CASES = Path.of("src/test/resources/reader-cases");

    @TestFactory
    Stream<? extends DynamicNode> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return Lots.of(files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> run(file))));
        }
    }

    private static void run(Path file) throws IOException {
        ReaderCase stated = ReaderCase.of(file);
        ReaderCase found = stated.asItIs();
        if (Boolean.getBoolean("provenplan.rewrite")) {
            Files.writeString(file, found.text());
            return;
        }
        assertThat(List.of(found.found(), found.read()))
                .as("%s: %s", file.getFileName(), stated.head().strip())
                .isEqualTo(List.of(stated.found(), stated.read()));
    }
}
