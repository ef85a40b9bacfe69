package org.provenplan.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provenplan.git.GitAnswer.Reason;

class WorkTreeTest {
    @TempDir
    private Path folder;

    private Path root;
    private TestRepository repository;

    @BeforeEach
    void makeRepository() throws IOException {
        root = folder.toRealPath().resolve("a repository");
        repository = TestRepository.in(root);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.md",
                "evidence/deep/er/a.md",
                "with space.md",
                "quote\"d.md",
                "it's.md",
                "Zoë – ü.md",
                "-dash.md",
                ":(glob)*.md",
                "a#b.md",
                "tab\there.md",
                "line\nbreak.md"
            })
    void tellsWhatIsTracked(String name) throws IOException {
        Path tracked = repository.write(name, "text");
        repository.git("--literal-pathspecs", "add", "--", name);
        Path untracked = repository.write("untracked-" + name.replace('/', '-'), "text");
        WorkTree workTree = new WorkTree(root, new InstalledGit());

        assertThat(workTree.tracks(tracked)).contains(true);
        assertThat(workTree.tracks(untracked)).contains(false);
    }

    @Test
    void asksGitOnce() {
        List<Path> asked = new ArrayList<>();
        WorkTree workTree = new WorkTree(root, (in, arguments) -> {
            asked.add(in);
            return new GitAnswer.Output("a.md\u0000b.md\u0000");
        });

        assertThat(List.of("a.md", "b.md", "c.md").stream().map(name -> workTree.tracks(root.resolve(name))))
                .containsExactly(Optional.of(true), Optional.of(true), Optional.of(false));
        assertThat(asked).containsExactly(root);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void saysNothingWhereGitCan(Reason reason) {
        WorkTree workTree = new WorkTree(root, (in, arguments) -> new GitAnswer.Failure(reason));

        assertThat(workTree.tracks(root.resolve("a.md"))).isEmpty();
        assertThat(workTree.ignoredBelow(List.of(root))).isEmpty();
    }

    @Test
    void isFoundFromBelow() throws IOException {
        Path below = Files.createDirectories(root.resolve("plans/evidence"));
        Path linked = Files.createDirectories(folder.resolve("worktree/plans"));
        Files.writeString(folder.resolve("worktree/.git"), "gitdir: elsewhere");

        assertThat(WorkTree.rootAbove(below)).contains(root);
        assertThat(WorkTree.rootAbove(root)).contains(root);
        assertThat(WorkTree.rootAbove(linked)).contains(folder.resolve("worktree"));
        assertThat(WorkTree.rootAbove(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "target/a.yaml,         target",
        "plans/target/a.yaml,   plans/target",
        "plans/draft.tmp.yaml,  plans/draft.tmp.yaml",
        "local/a.yaml,          local",
        "plans/a.yaml,          ''",
        "kept/target.yaml,      ''",
    })
    void tellsWhatIsIgnored(String name, String ignored) throws IOException {
        repository.write(".gitignore", "target/\n*.tmp.yaml\n");
        repository.write(".git/info/exclude", "/local\n");
        repository.write("plans/b.yaml", "text");
        repository.write(name, "text");

        assertThat(ignoredBelow(root)).isEqualTo(ignored.isEmpty() ? Set.of() : Set.of(ignored));
    }

    @Test
    void whatIsTrackedIsNotIgnored() throws IOException {
        repository.write("target/a.yaml", "text");
        repository.git("add", "target/a.yaml");
        repository.write(".gitignore", "target/\n");

        assertThat(ignoredBelow(root)).isEmpty();
    }

    @Test
    void onlyTheFoldersGivenAreSearched() throws IOException {
        repository.write(".gitignore", "*.tmp.yaml\n");
        repository.write("north/a.tmp.yaml", "text");
        repository.write("north/a.yaml", "text");
        repository.write("south/a.tmp.yaml", "text");

        assertThat(ignoredBelow(root.resolve("north"))).containsExactly("north/a.tmp.yaml");
    }

    @Test
    void predicateKnowsTheFoldersOfSeveralRepositories() throws IOException {
        TestRepository other = TestRepository.in(folder.toRealPath().resolve("other"));
        Path ignoredHere = ignoredFile(repository);
        Path ignoredThere = ignoredFile(other);
        Path outside = Files.writeString(folder.resolve("skip.yaml"), "text");
        IgnoredFiles ignored = new IgnoredFiles(List.of(root, other.root(), folder, outside), new InstalledGit());

        assertThat(List.of(ignoredHere, ignoredThere, outside, root).stream().map(ignored::test))
                .containsExactly(true, true, false, false);
    }

    /** Somebody who names an ignored folder wants what is in it. */
    @Test
    void whatLiesInAnIgnoredFolderThatIsGivenIsNotIgnored() throws IOException {
        repository.write(".gitignore", "target/\n");
        Path plan = repository.write("target/plans/a.yaml", "text");
        IgnoredFiles ignored = new IgnoredFiles(List.of(root.resolve("target")), new InstalledGit());

        assertThat(ignored.test(plan.getParent())).isFalse();
        assertThat(ignored.test(plan)).isFalse();
    }

    @Test
    void gitIsNotAskedWithoutARepository() throws IOException {
        Path plain = Files.createDirectories(folder.resolve("plain"));
        IgnoredFiles ignored = new IgnoredFiles(List.of(plain), (in, arguments) -> {
            throw new AssertionError("asked in " + in);
        });

        assertThat(ignored.test(plain.resolve("a.yaml"))).isFalse();
    }

    @Test
    void whyGitCanNotAnswerIsTold() throws IOException {
        Path plain = Files.createDirectories(folder.resolve("plain"));
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve(".git"), "gitdir: nowhere");

        assertThat(new InstalledGit().ask(plain, List.of("ls-files")))
                .isEqualTo(new GitAnswer.Failure(Reason.NOT_A_REPOSITORY));
        assertThat(new InstalledGit().ask(broken, List.of("ls-files")))
                .isEqualTo(new GitAnswer.Failure(Reason.NOT_A_REPOSITORY));
        assertThat(new InstalledGit().ask(root, List.of("no-such-command")))
                .isEqualTo(new GitAnswer.Failure(Reason.FAILED));
        assertThat(new InstalledGit(List.of("no-such-program-anywhere"), Duration.ofSeconds(20)).ask(root, List.of()))
                .isEqualTo(new GitAnswer.Failure(Reason.NOT_INSTALLED));
    }

    @Test
    void aProgramThatHangsIsEnded() {
        InstalledGit hanging = new InstalledGit(List.of("git"), Duration.ofMillis(50));

        assertThat(hanging.ask(root, List.of("-c", "alias.hang=!exec sleep 60", "hang")))
                .isEqualTo(new GitAnswer.Failure(Reason.TOO_SLOW));
    }

    private Set<String> ignoredBelow(Path below) {
        return new WorkTree(root, new InstalledGit()).ignoredBelow(List.of(below));
    }

    private static Path ignoredFile(TestRepository repository) throws IOException {
        repository.write(".gitignore", "skip.yaml\n");
        return repository.write("skip.yaml", "text");
    }
}
