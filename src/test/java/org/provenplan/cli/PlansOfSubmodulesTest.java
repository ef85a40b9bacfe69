package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provenplan.git.TestRepository;

/** Plans that lie in a repository within a repository: only the inner one knows what they said before. */
class PlansOfSubmodulesTest {
    private static final String OWN = "The plans in sub lie in a repository of their own";

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void makeRepositories() throws IOException {
        root = folder.toRealPath().resolve("outer");
        TestRepository outer = TestRepository.in(root);
        outer.write("README.md", "ours");
        outer.write(".gitignore", "ignored\n");
        CommittedPlans inner = CommittedPlans.in(root.resolve("sub"));
        inner.edit("risk: medium", "risk: high").commit("2026-05-04");
        outer.git("add", "README.md", ".gitignore");
        outer.git("-c", "user.name=x", "-c", "user.email=x@y", "commit", "--quiet", "-m", "First");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --against HEAD",
                "check --against HEAD --new-only",
                "changes HEAD..HEAD",
                "changes --since 2026-06-01",
                "report --at HEAD",
                "report --at 2026-06-10"
            })
    void outerOneSaysSo(String command) {
        CommittedPlans.Outcome outcome = CommittedPlans.runIn(root, command.split(" "));

        assertThat(outcome.err()).contains(OWN);
        assertThat(outcome.exit()).isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check sub --against HEAD~1",
                "changes sub HEAD~1..HEAD",
                "report sub --at HEAD~1",
                "check --changed HEAD"
            })
    void innerOneIsAsked(String command) {
        assertThat(CommittedPlans.runIn(root, command.split(" ")).err()).doesNotContain(OWN);
    }

    @Test
    void ignoredOneIsNoneOfIts() throws IOException {
        TestRepository outer = CommittedPlans.in(folder.resolve("with ignored")).repository();
        outer.write(".gitignore", "copies\n");
        CommittedPlans.in(outer.root().resolve("copies"));

        assertThat(CommittedPlans.runIn(outer.root(), "check", "--against", "HEAD")
                        .exit())
                .isZero();
    }
}
