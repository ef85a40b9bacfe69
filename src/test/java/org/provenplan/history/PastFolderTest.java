package org.provenplan.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastFolderTest {
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

    private PastFolder laidOut() throws IOException {
        repository.git("add", ".");
        repository.git(
                "-c", "user.name=x", "-c", "user.email=x@y", "commit", "-qm", "x", "--date=2026-06-12T23:30:00+0100");
        repository.write("plans/a.yaml", "later");
        PastRepository past = PastRepository.ofInstalledGit(root);
        return past.layOut(((PastRepository.Answer.Known) past.at("HEAD")).files());
    }

    @Test
    void holdsWhatWasCommittedAndIsGoneAfterwards() throws IOException {
        Path plan;
        try (PastFolder past = laidOut()) {
            plan = past.of(root.resolve("plans/a.yaml"));
            assertThat(plan).content().startsWith("file:");
            assertThat(plan.resolveSibling("it's proof.md")).hasContent("first proof");
            assertThat(plan.resolveSibling("never named.bin"))
                    .isNotEmptyFile()
                    .content()
                    .isNotEqualTo("much");
        }
        assertThat(plan.getParent()).doesNotExist();
        assertThat(root.resolve("plans/a.yaml")).hasContent("later");
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
        try (PastFolder past = laidOut()) {
            Path link = past.of(root.resolve("plans/latest.md"));
            assertThat(Files.isRegularFile(link)).isFalse();
        }
    }

    @Test
    void linksWithinTheRepositoryStay() throws IOException {
        Files.createSymbolicLink(root.resolve("plans/latest.md"), Path.of("../plans/it's proof.md"));
        try (PastFolder past = laidOut()) {
            assertThat(past.of(root.resolve("plans/latest.md"))).hasContent("first proof");
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

        assertThat(PastRepository.ofInstalledGit(root).at(revision))
                .isInstanceOf(known ? PastRepository.Answer.Known.class : PastRepository.Answer.NotKnown.class);
    }
}
