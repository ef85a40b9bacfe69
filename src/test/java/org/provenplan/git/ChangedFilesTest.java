package org.provenplan.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has changed since a revision, in a repository that is as people leave it. */
class ChangedFilesTest {
    @TempDir
    private Path folder;

    private Path root;
    private WorkTree workTree;

    @BeforeEach
    void makeRepository() throws IOException {
        root = folder.toRealPath().resolve("a repository");
        TestRepository repository = TestRepository.in(root);
        for (String name : Set.of("kept.yaml", "edited.yaml", "Zoë – ü.yaml", "gone.yaml", "moved.yaml", "-x.yaml")) {
            repository.write(name, "text of " + name);
        }
        repository.write(".gitignore", "ignored.yaml\n");
        commit(repository);
        repository.write("sub/later.yaml", "later");
        commit(repository);
        for (String name : Set.of("edited.yaml", "Zoë – ü.yaml", "-x.yaml", "sub/new.yaml", "ignored.yaml")) {
            repository.write(name, "other text");
        }
        repository.git("add", "--", "edited.yaml");
        Files.delete(root.resolve("gone.yaml"));
        repository.git("mv", "moved.yaml", "elsewhere.yaml");
        repository.git("config", "diff.relative", "true");
        repository.git("config", "diff.external", "false");
        workTree = new WorkTree(root, new InstalledGit());
    }

    private static void commit(TestRepository repository) throws IOException {
        repository.git("add", ".");
        repository.git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "--quiet", "-m", "text");
    }

    @Test
    void sinceTheLastCommit() {
        assertThat(workTree.changedSince("HEAD"))
                .isEqualTo(new ChangedFiles.Known(Set.of(
                        "edited.yaml",
                        "Zoë – ü.yaml",
                        "-x.yaml",
                        "sub/new.yaml",
                        "gone.yaml",
                        "moved.yaml",
                        "elsewhere.yaml")));
    }

    @Test
    void sinceTheOneBefore() {
        assertThat(workTree.changedSince("HEAD~1"))
                .isInstanceOfSatisfying(ChangedFiles.Known.class, known -> assertThat(known.names())
                        .contains("sub/later.yaml", "edited.yaml")
                        .doesNotContain("kept.yaml", "ignored.yaml"));
    }

    /** An option among them would let the file be written, which it is not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nowhere",
                "",
                "--output=written.yaml",
                "-x.yaml",
                "HEAD~9",
                "HEAD..HEAD",
                "a b",
                "HEAD:kept.yaml"
            })
    void noSuchRevision(String revision) {
        assertThat(workTree.changedSince(revision)).isEqualTo(new ChangedFiles.NoSuchRevision(false));
        assertThat(root.resolve("written.yaml")).doesNotExist();
    }

    @Test
    void aShallowRepositorySaysSo() throws IOException {
        Path clone = root.resolveSibling("clone");
        new TestRepository(folder.toRealPath())
                .git("clone", "--quiet", "--depth=1", root.toUri().toString(), clone.toString());

        assertThat(new WorkTree(clone, new InstalledGit()).changedSince("HEAD~1"))
                .isEqualTo(new ChangedFiles.NoSuchRevision(true));
    }

    @Test
    void withoutARepository() throws IOException {
        Path plain = Files.createDirectories(folder.toRealPath().resolve("plain"));

        assertThat(new WorkTree(plain, new InstalledGit()).changedSince("HEAD"))
                .isEqualTo(new ChangedFiles.Unavailable(UnknownPast.of(GitAnswer.Reason.NOT_A_REPOSITORY)));
    }
}
