package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever tells of the past tells the same of it. */
class OneCountOfMovesTest {
    @TempDir
    private Path folder;

    private CommittedPlans plans;

    @BeforeEach
    void makeRepository() throws IOException {
        plans = CommittedPlans.in(folder.resolve("a repository"));
    }

    @Test
    void aDateThatGoesToAndFro() throws IOException {
        plans.edit("due: 2026-06-15", "due: 2026-06-29").commit("2026-05-04");
        plans.edit("due: 2026-06-29", "due: 2026-06-15").commit("2026-05-11");
        plans.edit("due: 2026-06-15", "due: 2026-06-29").commit("2026-05-18");

        assertThat(plans.run("changes", "plans", "--since", "2026-05-12").out().replaceAll("\\s+", " "))
                .contains("(second time, 14 days in all)");
        assertThat(plans.run("history", "protected-lead").out().replaceAll("\\s+", " "))
                .contains("14 days earlier, back where it was", "14 days later, the second time, 14 days in all");
    }

    @Test
    void aClockThatStoodWrong() throws IOException {
        plans.edit("risk: medium", "risk: high").commit("1970-01-02");

        assertThat(plans.run("trend", "--format", "csv").out().lines()).hasSizeLessThan(20);
    }
}
