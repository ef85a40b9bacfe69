package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no plan is found, but some were met, it is said what left them out. */
class LeftOutPlansTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            plans/  | -         | plans/h.yaml is ignored by Git. Correct that, or name the file
            -       | other/*   | plans/h.yaml is not named by plans: in provenplan.yaml. Correct that, or name the file
            h.yaml  | other/*   | plans/h.yaml is ignored by Git. Correct that
            more/   | other/*   | yaml, and more/a.yaml, more/b.yaml, more/c.yaml and 1 more are ignored by Git.
            """)
    void saysWhatLeftThemOut(String ignored, String plans, String said) throws IOException {
        CommittedPlans committed = CommittedPlans.in(folder);
        for (String name : "a b c d".split(" ", -1)) {
            committed
                    .repository()
                    .write("more/" + name + ".yaml", "more/".equals(ignored) ? committed.text() : "a: b\n");
        }
        if (ignored != null) {
            committed.repository().git("rm", "--quiet", "--cached", CommittedPlans.PLAN);
            committed.repository().write(".gitignore", ignored + "\n");
        }
        if (plans != null) {
            committed.repository().write("provenplan.yaml", "plans: [" + plans + "]\n");
        }
        CommittedPlans.Outcome outcome = committed.run("check");
        assertThat(outcome.exit()).isEqualTo(ExitCode.NO_PLAN);
        assertThat(outcome.err())
                .contains("No plan was found in this folder: ", said)
                .doesNotContain("provenplan init");
    }

    @ParameterizedTest
    @CsvSource({"check, true", "check, false", "check --against HEAD, false", "check --changed HEAD~1, true"})
    void isAnErrorToTakeOutTheOnlyPlan(String command, boolean committed) throws IOException {
        CommittedPlans plans = CommittedPlans.in(folder);
        plans.repository().git("rm", "--quiet", CommittedPlans.PLAN);
        if (committed) {
            plans.commit("2026-05-04");
        }

        CommittedPlans.Outcome outcome = plans.run(command.split(" ", -1));

        assertThat(outcome.exit()).isEqualTo(ExitCode.DIAGNOSTICS);
        assertThat(outcome.out()).contains("plans/h.yaml:1:1  error  plan-kept", "must still lie here");
    }

    @ParameterizedTest
    @CsvSource({"due, true", "report, true", "report, false", "check --list-files, true"})
    void namesThePlansThatAreGone(String command, boolean committed) throws IOException {
        CommittedPlans plans = CommittedPlans.in(folder);
        plans.repository().git("rm", "--quiet", CommittedPlans.PLAN);
        if (committed) {
            plans.commit("2026-05-04");
        }

        CommittedPlans.Outcome outcome = plans.run(command.split(" ", -1));

        assertThat(outcome.exit()).isEqualTo(ExitCode.NO_PLAN);
        assertThat(outcome.err()).contains("Git knows plans/h.yaml, which is gone");
    }

    /** One plan lies where every check finds it; the other is checked or said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                 | PLAN.YAML         | Checked 2 plans
            -                                 | x.Yml             | Checked 2 plans
            -                                 | deep/er/x.yMl     | Checked 2 plans
            plans: [plans/**, .hid/**]        | .hid/b.yaml       | Checked 2 plans
            plans: [plans/**, .hid]           | .hid/a/b.yml      | Checked 2 plans
            plans: [plans/**, '**/.x.yaml']   | deep/.x.yaml      | Checked 2 plans
            plans: [plans/**, '.h*/*.yaml']   | .hid/b.yaml       | Checked 2 plans
            plans: ['**']                     | .hid/b.yaml       | Left out 1 plan: .hid/b.yaml, which is hidden
            plans: [plans/**, .hid/**]        | .hid/.x/b.yaml    | Left out 1 plan: .hid/.x/b.yaml, which is hidden
            -                                 | .hid/b.yaml       | Left out 1 plan: .hid/b.yaml, which is hidden
            -                                 | .b.yaml           | Left out 1 plan: .b.yaml, which is hidden
            plans: [plans/**]                 | other/b.yaml      | Left out 1 plan: other/b.yaml, which is not named
            """)
    void isCheckedOrSaid(String configuration, String file, String said) throws IOException {
        CommittedPlans committed = CommittedPlans.in(folder);
        committed.repository().write(file, committed.text().replace("id: harbour-view-2026", "id: another"));
        if (configuration != null) {
            committed.repository().write("provenplan.yaml", configuration + "\n");
        }
        assertThat(committed.run("check").out().replaceAll("\\s+", " ")).contains(said);
        assertThat(committed.run("check", "--format", "json").out().contains("\"leftOut\""))
                .isEqualTo(said.startsWith("Left out"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text     | Left out 1 plan: .hid/b.yaml, which is hidden
            json     | "file": ".hid/b.yaml", "reason": "is hidden
            sarif    | "text": "left out: it is hidden and not named by plans: in provenplan.yaml; name the file
            junit    | <skipped type="left-out" message="left out: it is hidden and not named by plans: in provenplan.yaml"
            gitlab   | "description": "Left out 1 plan: .hid/b.yaml, which is hidden
            csv      | not checked,,,,,.hid/b.yaml,,,,,left out: it is hidden
            markdown | Left out 1 plan: .hid/b.yaml, which is hidden
            github   | ::notice title=left out::Left out 1 plan: .hid/b.yaml, which is hidden
            """)
    void isSaidInEachFormat(String format, String said) throws IOException {
        CommittedPlans committed = CommittedPlans.in(folder);
        committed.repository().write(".hid/b.yaml", committed.text().replace("harbour-view-2026", "another"));
        assertThat(committed.run("check", "--format", format).out().replaceAll("\\s+", " "))
                .contains(said);
    }

    /** What others have there in their hidden folders, or behind links, is nobody's plan. */
    @ParameterizedTest
    @ValueSource(strings = {".github/workflows/build.yaml", ".hidden.yml", ".venv/lib/x.yaml"})
    void whatIsNoPlanIsNotSaid(String file) throws IOException {
        CommittedPlans committed = CommittedPlans.in(folder);
        committed.repository().write(file, "jobs: {}\n");
        assertThat(committed.run("check").out()).doesNotContain("Left out");
    }

    @ParameterizedTest
    @CsvSource({
        "link.yaml, plans/h.yaml, link.yaml",
        "deep/link.yml, ../plans/h.yaml, deep/link.yml",
        "link.yaml, ../outside/b.yaml, link.yaml",
        "more, ../outside, more/b.yaml",
        "link.YAML, ../outside/b.yaml, link.YAML",
        "link.yaml, ../outside/text, ''",
        "link.yaml, nowhere.yaml, ''",
        "loop, plans, ''",
        "up, .., ''",
    })
    void aLinkIsSaid(String link, String target, String said) throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        CommittedPlans committed = CommittedPlans.in(folder.resolve("repository"));
        Files.writeString(outside.resolve("b.yaml"), committed.text().replace("harbour-view-2026", "another"));
        Files.writeString(outside.resolve("text"), "text");
        Path path = committed.root().resolve(link);
        Files.createDirectories(path.getParent());
        Files.createSymbolicLink(path, Path.of(target));
        String out = committed.run("check").out();
        assertThat(out).contains("Checked 1 plan");
        assertThat(out.contains("Left out 1 plan: " + said + ", which is a symbolic link"))
                .isEqualTo(!said.isEmpty());
    }

    /** A link that is named is followed within its repository only. */
    @ParameterizedTest
    @CsvSource({"../outside/b.yaml", "../outside/secret", "../../../../../../../etc/passwd"})
    void nothingOutsideIsShown(String target) throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        CommittedPlans committed = CommittedPlans.in(folder.resolve("repository"));
        Files.writeString(outside.resolve("b.yaml"), "provenplan: 1\nid: secret-plan\n");
        Files.writeString(outside.resolve("secret"), "secret: hunter2\n");
        Files.createSymbolicLink(committed.root().resolve("p2.yaml"), Path.of(target));
        for (String command : List.of("check", "due", "report", "history", "changes", "trend")) {
            CommittedPlans.Outcome outcome = committed.run(command, "p2.yaml");
            assertThat(outcome.out() + outcome.err()).as(command).doesNotContain("secret", "hunter2", "root:");
        }
        CommittedPlans.Outcome outcome = committed.run("check", "p2.yaml");
        assertThat(outcome.exit()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(outcome.out().replaceAll("\\s+", " ")).contains("p2.yaml", "is a symbolic link that leads out");
    }

    /** So is what lies below a link to a folder that is named, and a folder above it that is a link. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "linked",
                "linked/b.yaml",
                "linked/deep",
                "linked/deep/c.yaml",
                "linked/form",
                "linked/form/plan.yaml"
            })
    void nothingBehindALinkedFolderIsShown(String named) throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        CommittedPlans committed = CommittedPlans.in(folder.resolve("repository"));
        for (String file : List.of("b.yaml", "deep/c.yaml", "form/plan.yaml", "form/findings/d.yaml")) {
            Files.createDirectories(outside.resolve(file).getParent());
            Files.writeString(outside.resolve(file), "provenplan: 1\nid: secret-plan\ntitle: hunter2\n");
        }
        Files.createSymbolicLink(committed.root().resolve("linked"), outside);
        for (String command : List.of("check", "due", "report", "history", "changes", "trend")) {
            CommittedPlans.Outcome outcome = committed.run(command, named);
            assertThat(outcome.out() + outcome.err()).as(command).doesNotContain("secret", "hunter2");
        }
        assertThat(committed.run("check", named).exit()).isEqualTo(ExitCode.INCOMPLETE);
    }

    /** A link to another folder of the same repository leads out of nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"linked", "linked/h.yaml"})
    void aLinkedFolderWithinIsFollowed(String named) throws IOException {
        CommittedPlans committed = CommittedPlans.in(folder);
        Files.createSymbolicLink(committed.root().resolve("linked"), Path.of("plans"));
        assertThat(committed.run("check", named).out().replaceAll("\\s+", " "))
                .contains("Checked 1 plan")
                .doesNotContain("leads out");
    }
}
