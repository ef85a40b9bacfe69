package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A baseline covers a fault as far as it went: one that has grown, or another of its kind, is new. */
class GrownFaultsTest {
    @TempDir
    private Path folder;

    private CommittedPlans plans;

    @BeforeEach
    void makeRepository() throws IOException {
        plans = CommittedPlans.in(folder.resolve("a repository"));
    }

    /** The plan is made faulty and the baseline taken; then it is edited, and the rule finds something new or it does not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            review-interval     | next-review: 2026-06-10 | next-review: 2026-12-01 | next-review: 2026-12-01 | next-review: 2030-12-01 | true
            review-interval     | next-review: 2026-06-10 | next-review: 2026-12-01 | risk: medium            | risk: critical          | true
            review-interval     | next-review: 2026-06-10 | next-review: 2026-12-01 | next-review: 2026-12-01 | next-review: 2026-12-02 | true
            review-interval     | next-review: 2026-06-10 | next-review: 2026-12-01 | next-review: 2026-12-01 | next-review: 2026-11-30 | false
            review-interval     | next-review: 2026-06-10 | next-review: 2026-12-01 | title: Evening          | title: Late evening     | false
            realistic-dates     | due: 2026-06-15         | due: 2027-06-15         | due: 2027-06-15         | due: 2028-06-15         | true
            realistic-dates     | due: 2026-06-15         | due: 2027-06-15         | due: 2027-06-15         | due: 2027-05-15         | false
            single-owner        | owner: j-green          | owner: Jo and Ravi      | owner: Jo and Ravi      | owner: Jo and Mary      | true
            specific-finding    | title: Evening medicines are given late | title: Medicines | risk: medium  | risk: high              | false
            """)
    void isNew(String rule, String before, String faulty, String then, String now, boolean isNew) throws IOException {
        plans.edit(before, faulty);
        plans.run("baseline", "create");
        plans.edit(then, now);
        CommittedPlans.Outcome outcome = plans.run("check", "--only", rule);
        assertThat(outcome.out().contains("  " + rule + "\n")).as(outcome.out()).isEqualTo(isNew);
    }

    /** A date that is moved again in silence is another move, whichever of them the baseline knows. */
    @Test
    void aSecondMoveIsNewAndTheFirstIsNot() throws IOException {
        plans.edit("due: 2026-06-15", "due: 2026-06-22").commit("2026-05-04");
        plans.run("baseline", "create");
        assertThat(plans.run("check", "--only", "extensions-recorded").out()).contains("1 in the baseline");
        plans.edit("due: 2026-06-22", "due: 2026-06-29").commit("2026-05-11");
        assertThat(plans.run("check", "--only", "extensions-recorded").out().replaceAll("\\s+", " "))
                .contains("22 June 2026 to 29 June 2026", "Found 1 error; 1 in the baseline")
                .doesNotContain("15 June 2026 to");
    }

    @Test
    void aSecondEasingIsNew() throws IOException {
        plans.edit("target: {value: 5,", "target: {value: 8,").commit("2026-05-04");
        plans.run("baseline", "create");
        plans.edit("target: {value: 8,", "target: {value: 12,").commit("2026-05-11");
        assertThat(plans.run("check", "--only", "targets-kept").out()).contains("  targets-kept\n");
    }

    /** What is late is a day later every day, and no new fault for that. */
    @Test
    void whatIsOnlyOlderIsNotNew() throws IOException {
        plans.edit("due: 2026-06-15", "due: 2026-05-11");
        plans.edit("next-review: 2026-06-10", "next-review: 2026-05-20");
        plans.run("baseline", "create");
        for (String day : new String[] {"2026-06-01", "2026-06-02", "2026-06-20"}) {
            assertThat(plans.run("check", "--only", "not-overdue,overdue-escalated,review-held", "--as-of", day)
                            .out())
                    .as(day)
                    .contains("Found nothing new");
        }
        plans.edit("due: 2026-05-11", "due: 2026-05-18");
        assertThat(plans.run("check", "--only", "not-overdue").out()).contains("  not-overdue\n");
    }
}
