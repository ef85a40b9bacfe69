package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of three plans with a fault each, {@code check --changed} shows those that have changed. */
class ChangedPlansTest {
    private static final String FAULTY = """
            provenplan: 1
            id: %s
            title: %s
            service: {name: Harbour House}
            what: ever
            """;
    private static final String FINDING = """
            id: falls
            title: Sensor mats are not checked
            level: internal
            risk: low
            source: {type: audit, ref: audit 4, date: 2026-05-01}
            no-action: {reason: The mats have been replaced by low beds, approved-by: r-patel}
            """;

    @TempDir
    private Path folder;

    private CommittedPlans plans;

    @BeforeEach
    void makeRepository() throws IOException {
        plans = CommittedPlans.in(folder.resolve("a repository"));
        plans.repository().write("a.yaml", FAULTY.formatted("plan-a", "Plan A"));
        plans.repository().write("plans/b.yaml", FAULTY.formatted("plan-b", "Plan B"));
        plans.repository().write("house/plan.yaml", FAULTY.formatted("plan-c", "Plan C"));
        plans.repository().write("house/findings/falls.yaml", FINDING);
        plans.repository().write("house/findings/notes.txt", "notes");
        plans.repository().write("plans/readings.csv", "date,value\n");
        plans.commit("2026-05-10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a.yaml                      | Plan A
        plans/b.yaml                | Plan B
        house/plan.yaml             | Plan C
        house/findings/falls.yaml   | Plan C
        house/findings/new.yaml     | Plan C
        house/findings/notes.txt    |
        plans/readings.csv          |
        """)
    void showsThePlanOfAFile(String file, String title) throws IOException {
        Path path = plans.root().resolve(file);
        plans.repository().write(file, (Files.exists(path) ? Files.readString(path) : "") + "# more\n");
        requireOnly(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        house/findings/falls.yaml   | Plan C
        house/findings/notes.txt    |
        plans/readings.csv          |
        """)
    void showsThePlanOfAFileThatIsGone(String file, String title) throws IOException {
        Files.delete(plans.root().resolve(file));
        requireOnly(title);
    }

    @Test
    void showsAPlanWhoseReadingsHaveChanged() throws IOException {
        plans.edit("title: Evening", "title: Each evening")
                .edit(
                        "readings:\\n          - {date: 2026-05-10, value: 19}\\n          - {date: 2026-05-24, value: 14}",
                        "readings-file: readings.csv")
                .commit("2026-05-11");
        plans.repository().write("plans/readings.csv", "date,value\n2026-05-10,19\n2026-05-10,14\n");

        CommittedPlans.Outcome outcome = plans.run("check", "--changed", "HEAD");

        assertThat(outcome.out()).contains("error  readings-in-order", "11 not selected");
        assertThat(outcome.exit()).isEqualTo(ExitCode.DIAGNOSTICS);
    }

    /** What is wrong between two plans is wrong in either. */
    @ParameterizedTest
    @CsvSource({"a.yaml, plan-b, Plan A", "plans/b.yaml, plan-a, Plan B"})
    void showsWhatAChangeDoesToAnotherPlan(String file, String id, String title) throws IOException {
        plans.repository().write(file, FAULTY.formatted(id, title));

        CommittedPlans.Outcome outcome = plans.run("check", "--changed", "HEAD", "--only", "unique-ids");

        assertThat(outcome.out()).contains("error  unique-ids");
        assertThat(outcome.exit()).isEqualTo(ExitCode.DIAGNOSTICS);
    }

    @Test
    void comparesOnlyWhatWasChanged() throws IOException {
        plans.repository().write("a.yaml", FAULTY.formatted("plan-a", "Plan A") + "who: ever\n");

        assertThat(plans.run("check", "--changed", "HEAD", "--against", "HEAD", "--only", "known-fields")
                        .out())
                .contains("1 new, 0 fixed and 1 unchanged");
    }

    @Test
    void whatTheMainLineDidSinceIsNotShown() throws IOException {
        plans.repository().git("checkout", "--quiet", "-b", "ours");
        plans.repository().write("plans/b.yaml", FAULTY.formatted("plan-b", "Plan B") + "# ours\n");
        plans.commit("2026-05-11");
        plans.repository().git("checkout", "--quiet", "main");
        plans.repository().write("a.yaml", FAULTY.formatted("plan-a", "Plan A") + "# theirs\n");
        plans.commit("2026-05-12");
        plans.repository().git("checkout", "--quiet", "ours");

        assertThat(plans.run("check", "--changed", "main", "--only", "known-fields")
                        .out())
                .contains("Plan B (")
                .doesNotContain("Plan A (");
    }

    @Test
    void aRevisionMustBeThere() {
        CommittedPlans.Outcome outcome = plans.run("check", "--changed", "nowhere");

        assertThat(outcome.err()).startsWith("provenplan: The repository has no revision called \"nowhere\".");
        assertThat(outcome.exit()).isEqualTo(ExitCode.USAGE);
    }

    private void requireOnly(String title) {
        CommittedPlans.Outcome outcome = plans.run("check", "--changed", "HEAD", "--only", "known-fields");
        for (String other : new String[] {"Plan A", "Plan B", "Plan C"}) {
            assertThat(outcome.out().contains(other + " (")).as(other).isEqualTo(other.equals(title));
        }
        assertThat(outcome.exit() == ExitCode.CLEAN).isEqualTo(title == null);
    }
}
