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
import org.provenplan.git.Git;
import org.provenplan.git.GitAnswer;
import org.provenplan.git.InstalledGit;
import org.provenplan.git.TestRepository;
import org.provenplan.plan.Plan;
import org.provenplan.rule.PlanFiles.Status;
import org.provenplan.yaml.Limits;

class RepositoryFilesTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder;

    private Path root;
    private TestRepository repository;

    @BeforeEach
    void makeRepository() throws IOException {
        root = folder.toRealPath().resolve("repository");
        repository = TestRepository.in(root);
        repository.write("plans/plan.yaml", "provenplan: 1\nid: plan\n");
        repository.write("plans/evidence/round one (May).md", "seen");
        repository.write("plans/evidence/it's \"seen\".md", "seen");
        repository.write("plans/evidence/empty.md", "");
        repository.write("reports/inspection.pdf", "seen");
        repository.git("add", ".");
        repository.write("plans/evidence/untracked.md", "seen");
        Files.writeString(folder.resolve("outside.md"), "seen");
        Files.createSymbolicLink(root.resolve("plans/evidence/out.md"), folder.resolve("outside.md"));
        Files.createSymbolicLink(root.resolve("plans/evidence/nowhere.md"), root.resolve("nothing"));
        Files.createSymbolicLink(root.resolve("plans/all"), root.resolve("plans/evidence"));
        Files.createSymbolicLink(root.resolve("plans/evidence/in.md"), root.resolve("reports/inspection.pdf"));
        repository.git("add", "plans/evidence/in.md");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "THERE,     evidence/round one (May).md",
                "THERE,     evidence/it's \"seen\".md",
                "THERE,     ./evidence/../evidence/it's \"seen\".md",
                "THERE,     ../reports/inspection.pdf",
                "THERE,     evidence/in.md",
                "UNTRACKED, evidence/untracked.md",
                "EMPTY,     evidence/empty.md",
                "FOLDER,    evidence",
                "FOLDER,    evidence/",
                "FOLDER,    ..",
                "MISSING,   evidence/none.md",
                "MISSING,   evidence/Untracked.md",
                "MISSING,   evidence/nowhere.md",
                "MISSING,   evidence/empty.md/x",
                "MISSING,   none/../evidence\u0000/x",
                "OUTSIDE,   ../../outside.md",
                "OUTSIDE,   ../../none.md",
                "OUTSIDE,   evidence/out.md",
                "OUTSIDE,   ../../repository-2/x.md",
                "OUTSIDE,   /etc/passwd",
            })
    void tellsHowAFileWasFound(Status status, String path) {
        assertThat(status(root.resolve("plans/plan.yaml"), path, new InstalledGit()))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "evidence/Untracked.MD,      evidence/untracked.md",
                "Evidence/untracked.md,      evidence/untracked.md",
                "evidence/untraked.md,       evidence/untracked.md",
                "../Reports/inspection.pdf,  ../reports/inspection.pdf",
                "evidence/nothing like it,   ``",
                "none/at/all,                ``",
                "../../outside.MD,           ``",
            })
    void tellsWhichFileWasMeant(String path, String meant) {
        CheckedPlan checked = load(root.resolve("plans/plan.yaml"));
        RepositoryFiles files = new RepositoryFiles(List.of(checked), new InstalledGit());

        assertThat(files.nearest(plan(checked), path))
                .isEqualTo(Optional.of(meant).filter(text -> !text.isEmpty()));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "evidence/round one (May).md,     7208794c984ea1c75d13877c7427336fe98722c41a056eeee4f37360ec367123",
                "./evidence/../evidence/in.md,    7208794c984ea1c75d13877c7427336fe98722c41a056eeee4f37360ec367123",
                "evidence/untracked.md,           7208794c984ea1c75d13877c7427336fe98722c41a056eeee4f37360ec367123",
                "evidence/large.csv,              91e3faafd322bcdf160f3f0ce886acb092b9b9e2a1e8526b40f21a8898a8700b",
                "evidence/none.md,                ``",
                "evidence/empty.md,               ``",
                "evidence,                        ``",
                "../../outside.md,                ``",
                "evidence/out.md,                 ``",
            })
    void tellsTheChecksumOfAFileThatIsThere(String path, String checksum) throws IOException {
        repository.write("plans/evidence/large.csv", "x".repeat(200_000));
        CheckedPlan checked = load(root.resolve("plans/plan.yaml"));
        RepositoryFiles files = new RepositoryFiles(List.of(checked), new InstalledGit());

        assertThat(files.sha256(plan(checked), path))
                .isEqualTo(Optional.of(checksum).filter(text -> !text.isEmpty()));
    }

    @Test
    void whatGitCanNotTellIsNoFault() {
        Git silent = (in, arguments) -> new GitAnswer.Failure(GitAnswer.Reason.DUBIOUS_OWNERSHIP);

        assertThat(status(root.resolve("plans/plan.yaml"), "evidence/untracked.md", silent))
                .isEqualTo(Status.THERE);
    }

    @ParameterizedTest
    @CsvSource({"OUTSIDE, ../../none.md", "EMPTY, evidence/empty.md", "FOLDER, evidence"})
    void gitIsNotAskedWhereItCanNotTellMore(Status status, String path) {
        Git never = (in, arguments) -> {
            throw new AssertionError("asked in " + in);
        };

        assertThat(status(root.resolve("plans/plan.yaml"), path, never)).isEqualTo(status);
    }

    /** Without Git a plan's files must not leave the folder that was given to check. */
    @ParameterizedTest
    @CsvSource({"plans, OUTSIDE", "., THERE", "plans/plan.yaml, OUTSIDE"})
    void withoutGitTheFolderGivenIsTheLimit(String given, Status status) throws IOException {
        Path plain = Files.createDirectories(folder.toRealPath().resolve("plain/plans"))
                .getParent();
        Files.writeString(plain.resolve("plans/plan.yaml"), "provenplan: 1\nid: plan\n");
        Files.writeString(plain.resolve("shared.md"), "seen");

        assertThat(status(plain.resolve(given).normalize(), "../shared.md", new InstalledGit()))
                .isEqualTo(status);
    }

    /** The files of a plan whose folder was reached by a link are those of the folder itself. */
    @Test
    void aPlanMayBeReachedByALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), root.resolve("plans"));

        assertThat(status(link.resolve("plan.yaml"), "../reports/inspection.pdf", new InstalledGit()))
                .isEqualTo(Status.THERE);
    }

    @Test
    void ignoredPlansAreNotFound() throws IOException {
        repository.write(".gitignore", "build/\n");
        repository.write("build/plan.yaml", "provenplan: 1\nid: copy\n");

        assertThat(check(root).plans()).extracting(CheckedPlan::id).containsExactly("plan");
        assertThat(check(root.resolve("build")).plans())
                .extracting(CheckedPlan::id)
                .containsExactly("copy");
    }

    private Status status(Path input, String path, Git git) {
        CheckedPlan checked = load(input);
        return new RepositoryFiles(List.of(checked), git).status(plan(checked), path);
    }

    private CheckedPlan load(Path input) {
        return check(input).plans().get(0);
    }

    private static Plan plan(CheckedPlan checked) {
        return checked.plan().orElseThrow();
    }

    private CheckResult check(Path input) {
        return Checker.check(new CheckRequest(List.of(input), Optional.empty(), folder, AS_OF, Limits.DEFAULT));
    }
}
