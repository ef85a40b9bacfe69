package org.provenplan.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTest {
    private static final String EMPTY = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";

    @TempDir
    private Path folder;

    private Path root;
    private TestRepository repository;

    @BeforeEach
    void makeRepository() throws IOException {
        root = folder.toRealPath().resolve("a repository");
        repository = TestRepository.in(root);
        repository.write("plans/a.yaml", "file: 'it''s proof.md'\nlink: latest.md\n");
        repository.write("plans/it's proof.md", "first proof");
        repository.write("plans/never named.bin", "much");
        Files.writeString(folder.resolve("secret.md"), "secret");
    }

    private Snapshot laidOut() throws IOException {
        repository.git("add", ".");
        return committed();
    }

    private Snapshot committed() throws IOException {
        repository.git(
                "-c", "user.name=x", "-c", "user.email=x@y", "commit", "-qm", "x", "--date=2026-06-12T23:30:00+0100");
        repository.write("plans/a.yaml", "later");
        Revisions.Answer head = revisions().at("HEAD");
        String hash = ((Revisions.Answer.Found) head).revision().hash();
        return ((Snapshot.Answer.Taken) Snapshot.of(root, hash, temporary())).snapshot();
    }

    private Path temporary() throws IOException {
        return Files.createDirectories(folder.resolve("temporary"));
    }

    private Revisions revisions() {
        return new Revisions(root, new InstalledGit());
    }

    @Test
    void holdsWhatWasCommittedAndIsGoneAfterwards() throws IOException {
        Path plan;
        try (Snapshot past = laidOut()) {
            plan = past.at(root.resolve("plans/a.yaml"));
            assertThat(plan).content().startsWith("file:");
            assertThat(plan.resolveSibling("it's proof.md")).hasContent("first proof");
            assertThat(plan.resolveSibling("never named.bin"))
                    .isNotEmptyFile()
                    .content()
                    .isNotEqualTo("much");
        }
        assertThat(temporary()).isEmptyDirectory();
        assertThat(root.resolve("plans/a.yaml")).hasContent("later");
    }

    /** However YAML breaks and quotes a name, and however large the file is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "photo.jpg                 | file: photo.jpg",
                "A round, seen by two.md   | 'file: A round, seen\n  by two.md'",
                "a 'quoted' name.md        | file: 'a ''quoted'' name.md'",
                "Zo\u00eb's notes.md      | file: \"Zo\\xeb's notes.md\"",
                "deep/er/than this.md      | file: deep/er/than this.md",
            })
    void whateverIsNamedIsThere(String name, String text) throws IOException {
        byte[] much = new byte[4_000_000];
        much[much.length - 1] = 'x';
        repository.write("plans/b.yaml", text.replace("\\n", "\n"));
        Path file = repository.write("plans/" + name, "");
        Files.write(file, much);
        try (Snapshot past = laidOut()) {
            assertThat(past.at(file)).hasBinaryContent(much);
        }
    }

    /** A name that no file system here takes stands for a disk that is full: what was written by then is gone. */
    @Test
    void nothingIsLeftOfWhatCannotBeWritten() throws IOException {
        repository.write("plans/empty.md", "");
        repository.git("add", ".");
        repository.git("update-index", "--add", "--cacheinfo", "100644," + EMPTY + "," + "x".repeat(300) + ".md");
        assertThatIOException().isThrownBy(this::committed);
        assertThat(temporary()).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../secret.md",
                "ABSOLUTE",
                "../plans/../../secret.md",
                "../../../../../../../../../../../../../../../../etc/passwd"
            })
    void noLinkLeadsOut(String target) throws IOException {
        Path to = target.equals("ABSOLUTE") ? folder.resolve("secret.md") : Path.of(target);
        Files.createSymbolicLink(root.resolve("plans/latest.md"), to);
        try (Snapshot past = laidOut()) {
            Path link = past.at(root.resolve("plans/latest.md"));
            assertThat(Files.isRegularFile(link)).isFalse();
        }
    }

    @Test
    void linksWithinTheRepositoryStay() throws IOException {
        Files.createSymbolicLink(root.resolve("plans/latest.md"), Path.of("../plans/it's proof.md"));
        try (Snapshot past = laidOut()) {
            assertThat(past.at(root.resolve("plans/latest.md"))).hasContent("first proof");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD,       true",
        "2026-06-12, true",
        "2030-01-01, true",
        "2026-06-11, false",
        "2026-13-01, false",
        "nowhere,    false",
        "'',         false",
        "--all,      false",
        "HEAD~9,     false",
        "HEAD..HEAD, false",
        "HEAD:plans, false"
    })
    void knowsRevisionsAndDays(String revision, boolean known) throws IOException {
        laidOut().close();

        Revisions.Answer answer = revisions().at(revision);
        assertThat(answer instanceof Revisions.Answer.Found).as("%s", answer).isEqualTo(known);
    }
}
