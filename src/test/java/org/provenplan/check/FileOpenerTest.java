package org.provenplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.diagnostic.Problem;
import org.provenplan.yaml.Limits;

class FileOpenerTest {
    private static final int MOST = 10;

    @TempDir
    private Path folder;

    private FileOpener opener;

    @BeforeEach
    void makeFiles() throws IOException {
        Files.createDirectory(folder.resolve("folder.yaml"));
        Files.createSymbolicLink(folder.resolve("nowhere.yaml"), folder.resolve("none"));
        Files.createSymbolicLink(folder.resolve("circle.yaml"), folder.resolve("circle.yaml"));
        Limits limits = new Limits(MOST, Limits.DEFAULT.depth(), Limits.DEFAULT.nodes());
        opener =
                new FileOpener(new CheckRequest(List.of(), Optional.empty(), folder, LocalDate.of(2026, 6, 1), limits));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        folder.yaml  | the folder must be one that can be searched for plans
        nowhere.yaml | a symbolic link that leads nowhere
        circle.yaml  | the system can't read it (Too many levels of symbolic links
        /dev/null    | a plan must be a file, but this is none
        """)
    void tellsWhyAFileCanNotBeRead(String file, String why) {
        OpenedFile opened = opener.open(folder.resolve(file)).orElseThrow();

        assertThat(opened.obstacle().map(Problem::message))
                .hasValueSatisfying(told -> assertThat(told).contains(why));
        assertThat(opened.text().source().file()).endsWith(file);
    }

    @Test
    void whatIsGoneIsNoFile() {
        assertThat(opener.open(folder.resolve("gone.yaml"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, false", "11, true"})
    void aFileMayBeAsLargeAsTheLimit(int bytes, boolean tooLarge) throws IOException {
        Path file = Files.writeString(folder.resolve("large.yaml"), "x".repeat(bytes));

        OpenedFile opened = opener.open(file).orElseThrow();

        assertThat(opened.obstacle().isPresent()).isEqualTo(tooLarge);
        assertThat(opened.text().source().text()).isEqualTo("x".repeat(bytes));
    }
}
