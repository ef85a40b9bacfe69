package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan whose first line went wrong is still the plan that it was. */
class NearPlansTest {
    private static final String MARK = "provenplan: 1\n";
    private static final String FOLDER_PLAN = "id: house\ntitle: House\nservice: {name: House}\n";
    private static final String FINDING = "id: falls\ntitle: Sensor mats are not checked on the first floor\n";

    @TempDir
    private Path folder;

    private CommittedPlans plans;

    @BeforeEach
    void makeRepository() throws IOException {
        plans = CommittedPlans.in(folder.resolve("a repository"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Provenplan: 1\n",
                "PROVENPLAN: 1\n",
                "proven-plan: 1\n",
                "proven plan: 1\n",
                "provenpaln: 1\n",
                "version: 1\n",
                "# provenplan: 1\n",
                "#provenplan: 1\n",
                "",
            })
    void isReadAndSaid(String line) throws IOException {
        plans.edit(MARK, line);
        assertThat(plans.run("check").out()).contains("known-fields", "Checked 1 plan with 1 finding");
        assertThat(plans.run("check").exit()).isEqualTo(ExitCode.DIAGNOSTICS);
        assertThat(plans.run("check", "--against", "HEAD", "--new-only").out()).contains("known-fields  new");
        assertThat(plans.run("check", "--changed", "HEAD").out()).contains("known-fields");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "provenplan : 1\n",
                "\"provenplan\": 1\n",
                "'provenplan' : 1\n",
                "\uFEFFprovenplan: 1\n",
                "---\nprovenplan: 1\n",
                "# Harbour View\n\nprovenplan: 1\n",
            })
    void isWrittenInAnotherWay(String line) throws IOException {
        plans.edit(MARK, line);
        assertThat(plans.run("check").out())
                .contains("Checked 1 plan with 1 finding")
                .doesNotContain("  error  ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"provenplan 1\n", "provenplan=1\n", "provenplan:1\n", " provenplan: 1\n", "provenplan：1\n"})
    void cantBeReadAndIsSaid(String line) throws IOException {
        plans.edit(MARK, line);
        CommittedPlans.Outcome outcome = plans.run("check");
        assertThat(outcome.out()).contains("Checked 1 plan");
        assertThat(outcome.exit()).isEqualTo(ExitCode.INCOMPLETE);
    }

    /** Files of others, that have a word or two in common with plans. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "findings:\n  - id: a\n",
                "title: Audit\nfindings: none\n",
                "id: a\ntitle: An audit\nservice: Harbour View\nchecks: []\n",
                "audit:\n  id: a\n  title: An audit\n  findings: []\n  people: []\n",
                "- id: a\n  title: An audit\n  findings: []\n  status: open\n",
                "# provenplan: a tool that we use\njobs: {}\n",
                "run: |\n  provenplan: 1\n  findings:\n",
            })
    void othersAreNone(String text) throws IOException {
        plans.repository().write("other.yaml", text);
        assertThat(plans.run("check").out())
                .contains("Checked 1 plan with 1 finding")
                .doesNotContain("  error  ");
    }

    @Test
    void aFolderWithFindingsIsAPlan() throws IOException {
        plans.repository().write("house/plan.yaml", FOLDER_PLAN);
        plans.repository().write("house/findings/falls.yaml", FINDING);
        assertThat(plans.run("check", "--only", "known-fields").out())
                .contains("Checked 2 plans", "house/plan.yaml:1:5  error  known-fields");
    }

    @Test
    void historyGoesOnThroughIt() throws IOException {
        String action = "protected-lead";
        plans.edit(MARK, "Provenplan: 1\n").commit("2026-05-21");
        plans.edit("due: 2026-06-15", "due: 2026-06-20").commit("2026-05-22");
        plans.edit("Provenplan: 1\n", MARK).commit("2026-05-25");
        assertThat(plans.run("history", action).out()).contains("22 May 2026").doesNotContain("25 May 2026");
    }
}
