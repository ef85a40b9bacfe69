package org.provenplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Writes each file of {@code format/cases} in the formats that it shows. {@code -Dprovenplan.rewrite=true} writes what the
 * formats say now into the cases instead: then read the changes with care.
 */
class FormatCasesTest {
    static final Path CASES = Path.of("src/test/resources/format/cases");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return files().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> run(file)));
    }

    @TestFactory
    Stream<DynamicTest> eachFormatIsAsItsSchemaSays() throws IOException {
        return files().flatMap(file -> OfficialSchemas.FORMATS.stream()
                .filter(format -> format.equals("json") || FormatCase.of(file).shows(format))
                .map(format -> DynamicTest.dynamicTest(
                        file.getFileName() + " as " + format, () -> assertThat(OfficialSchemas.errorsIn(
                                        format, FormatCase.of(file).written(format)))
                                .isEmpty())));
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList().stream();
        }
    }

    private static void run(Path file) throws IOException {
        FormatCase stated = FormatCase.of(file);
        FormatCase now = stated.asItIs();
        if (Boolean.getBoolean("provenplan.rewrite")) {
            Files.writeString(file, now.text());
            return;
        }
        assertThat(now.text()).as("%s: %s", file.getFileName(), stated.why()).isEqualTo(stated.text());
    }
}
