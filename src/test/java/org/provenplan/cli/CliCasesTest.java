package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.provenplan.Lots;

/**
 * Runs each file of {@code cli} and compares what comes of it with what the case says. {@code -Dprovenplan.rewrite=true} writes
 * what comes of it into the cases instead: then read the changes with care.
 */
class CliCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cli");
    private static final int HELP_WIDTH = 80;
    private static final List<Integer> EXIT_CODES = List.of(0, 1, 2, 3, 4, 70);

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @TestFactory
    Stream<? extends DynamicNode> cases() throws IOException {
        return each(this::run);
    }

    @TestFactory
    Stream<? extends DynamicNode> theSameInTurkeyAndInEgypt() throws IOException {
        return Boolean.getBoolean("provenplan.rewrite") ? Stream.empty() : each(this::runAbroad);
    }

    private void run(CliCase stated) throws IOException {
        CliCase.Outcome outcome = stated.run(folder(stated, "here"));
        assertThat(outcome.out()).as(stated.why()).doesNotContain("mistake of provenplan's");
        if (Boolean.getBoolean("provenplan.rewrite")) {
            Files.writeString(stated.path(), stated.text(outcome));
            return;
        }
        assertThat(outcome).as(stated.why()).isEqualTo(stated.stated());
        assertThat(outcome.exit()).isIn(EXIT_CODES);
        assertThat(outcome.err()).doesNotContain("null", "Exception", "\tat ");
        if (stated.args().contains("--help") && !outcome.out().contains("<U+001B>")) {
            assertThat(outcome.out().lines()).allMatch(line -> line.length() <= HELP_WIDTH);
        }
    }

    private void runAbroad(CliCase stated) throws IOException {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(stated.run(folder(stated, "tr"))).as(stated.why()).isEqualTo(stated.stated());
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
        assertThat(stated.run(folder(stated, "ar"))).as(stated.why()).isEqualTo(stated.stated());
    }

    private Path folder(CliCase stated, String where) throws IOException {
        return Files.createDirectories(
                folder.resolve(where).resolve(stated.path().getFileName()));
    }

    private interface Run {
        void of(CliCase stated) throws IOException;
    }

    private static Stream<? extends DynamicNode> each(Run run) throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return Lots.of(files.sorted().toList().stream()
                    .map(file ->
                            DynamicTest.dynamicTest(file.getFileName().toString(), () -> run.of(CliCase.of(file)))));
        }
    }
}
