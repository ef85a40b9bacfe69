package org.provenplan.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Checker;
import org.provenplan.yaml.Limits;

/** What is mended is written whole or not at all, and whatever is not mended stays as it is to the byte. */
class MendedFilesTest {
    private static final String RIGHT = "due: 2026-06-20";
    private static final String WRONG = "due: 20/06/2026";

    @TempDir
    private Path folder;

    private Path file;
    private String plan;

    @BeforeEach
    void fill() throws IOException {
        file = folder.resolve("plan.yaml");
        plan = Files.readString(Path.of("src/test/resources/fix/in-lines.yaml"));
    }

    @ParameterizedTest
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void marksAndLineEndsStay(boolean marked, boolean windows) throws IOException {
        String lineEnd = windows ? "\r\n" : "\n";
        String right = (marked ? "\uFEFF" : "") + plan.replace("\n", lineEnd).replace("Jo Green", "Zoë 💊 Green");
        write(right.replace(RIGHT, WRONG));

        assertThat(written(mend())).containsExactly(FileReplacement.Outcome.WRITTEN);

        assertThat(Files.readString(file)).isEqualTo(right);
        assertNothingLeft();
    }

    @Test
    void aLastLineWithoutEndStaysSo() throws IOException {
        write(plan.stripTrailing().replace(RIGHT, WRONG));

        written(mend());

        assertThat(Files.readString(file)).isEqualTo(plan.stripTrailing());
    }

    @Test
    void aFileThatHasChangedMeanwhileIsLeftAlone() throws IOException {
        write(plan.replace(RIGHT, WRONG));
        Mending mending = mend();
        String other = plan.replace(RIGHT, WRONG).replace("Demo", "Others' work");
        write(other);

        assertThat(written(mending)).containsExactly(FileReplacement.Outcome.CHANGED_MEANWHILE);

        assertThat(Files.readString(file)).isEqualTo(other);
        assertNothingLeft();
    }

    @Test
    void aFileThatHasChangedBetweenCheckAndMendingIsNamed() throws IOException {
        write(plan.replace(RIGHT, WRONG));
        CheckResult shown = Checker.check(request(file));
        write(plan.replace(RIGHT, WRONG).replace("Demo", "Others' work"));

        Mending mending = Mender.mend(request(file), shown, Checker::check);

        assertThat(mending.files()).isEmpty();
        assertThat(mending.untouched()).containsExactly("plan.yaml");
    }

    @Test
    void permissionsStayAndALinkLeadsToTheMendedFile() throws IOException {
        write(plan.replace(RIGHT, WRONG));
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("plan.yaml"));

        Mending mending = Mender.mend(request(link), Checker.check(request(link)), Checker::check);
        written(mending);

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).isEqualTo(plan);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void aFileInAnotherEncodingIsNotTouched() throws IOException {
        byte[] bytes =
                plan.replace(RIGHT, WRONG).replace("Jo Green", "Zo\u00EB Green").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, bytes);

        Mending mending = mend();

        assertThat(mending.files()).isEmpty();
        assertThat(mending.untouched()).containsExactly("plan.yaml");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    private Mending mend() throws IOException {
        return Mender.mend(request(file), Checker.check(request(file)), Checker::check);
    }

    private static List<FileReplacement.Outcome> written(Mending mending) throws IOException {
        List<FileReplacement.Outcome> outcomes = new ArrayList<>();
        for (FixedFile fixed : mending.files()) {
            outcomes.add(FileReplacement.write(fixed));
        }
        return outcomes;
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text);
    }

    private CheckRequest request(Path plan) {
        return new CheckRequest(List.of(plan), Optional.empty(), folder, LocalDate.of(2026, 6, 1), Limits.DEFAULT);
    }

    private void assertNothingLeft() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).allMatch(left -> !left.toString().endsWith(".tmp"));
        }
    }
}
