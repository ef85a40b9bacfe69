package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.git.TestRepository;

/** Whatever tells of the past tells the same of it. */
class OneCountOfMovesTest {
    private static final int OPEN = 3;
    private static final int SLIPPED = 7;

    @TempDir
    private Path folder;

    private CommittedPlans plans;

    @BeforeEach
    void makeRepository() throws IOException {
        plans = CommittedPlans.in(folder.resolve("a repository"));
    }

    /** Each date is committed on a day of its own, unless it stands behind a plus: then on the day of the one before. */
    @ParameterizedTest
    @CsvSource({
        "06-29, first, 14",
        "06-29 06-15 06-29, second, 14",
        "06-29 06-22 06-29, second, 14",
        "06-29 06-15 06-29 06-15 07-06, third, 21",
        "06-08 06-22, first, 14",
        "06-22 06-29 07-06, third, 21",
        "06-29 +06-15 06-29, first, 14",
        "08-30 +06-22, first, 7",
        "06-29 +07-06 07-13, second, 28",
    })
    void aDateThatGoesToAndFro(String dates, String time, int days) throws IOException {
        String due = "06-15";
        int day = 0;
        for (String date : dates.split(" ", -1)) {
            String next = date.replace("+", "");
            day += date.equals(next) ? 1 : 0;
            plans.edit("due: 2026-" + due, "due: 2026-" + next).commit("2026-05-0" + day);
            due = next;
        }

        boolean again = !time.equals("first");
        String length = days + " days" + (again ? " in all" : "");
        assertThat(plans.run("changes", "--since", "2026-05-01").out().replaceAll("\\s+", " "))
                .contains("(" + time + " time, " + length + ")");
        assertThat(plans.run("history", "protected-lead").out().replaceAll("\\s+", " "))
                .contains(again ? "the " + time + " time, " + length : days + " days ");
        assertThat(trend(SLIPPED)).containsEntry("2026-05-31", String.valueOf(days));
        assertThat(plans.run("check", "plans", "--only", "few-extensions").out().replaceAll("\\s+", " "))
                .contains(time.equals("third") ? "3 times, by " + days + " days in all" : "");
    }

    @Test
    void aMoveInSilenceAfterARecordedOneIsOneFault() throws IOException {
        plans.edit(
                        "due: 2026-06-15",
                        "due: 2026-06-29\\n        extensions: [{date: 2026-05-04, from: 2026-06-15, to: 2026-06-29, reason: Agency cover ended, approved-by: r-patel}]")
                .commit("2026-05-04");
        plans.edit("due: 2026-06-29", "due: 2026-07-13").commit("2026-05-18");

        assertThat(plans.run("check", "plans", "--format", "csv", "--as-of", "2026-06-01")
                        .out()
                        .lines())
                .filteredOn(line -> line.contains(",extensions-"))
                .singleElement()
                .asString()
                .contains("extensions-recorded");
    }

    @Test
    void aClockThatStoodWrong() throws IOException {
        plans.edit("risk: medium", "risk: high").commit("1970-01-02");

        assertThat(plans.run("trend", "--format", "csv").out().lines()).hasSizeLessThan(20);
    }

    /** Commits that only add to a file with readings keep a plan alive; one of a day still to come does not. */
    @ParameterizedTest
    @CsvSource({"2026-06-24, 0", "2026-06-23, 1", "2099-01-01, 1", "1971-01-01, 1"})
    void aPlanIsAliveByItsReadings(String day, int warnings) throws IOException {
        plans.edit(
                "readings:\\n          - {date: 2026-05-10, value: 19}\\n          - {date: 2026-05-24, value: 14}",
                "readings-file: late.csv");
        plans.repository().write("plans/late.csv", "date,value\n2026-05-10,19\n2026-05-24,14\n");
        plans.commit("2026-05-24");
        plans.repository().write("plans/late.csv", "date,value\n2026-05-10,19\n2026-05-24,14\n2026-06-21,9\n");
        plans.commit(day);

        assertThat(plans.run("check", "plans", "--only", "plan-alive", "--as-of", "2026-07-25", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(1 + warnings);
    }

    @Test
    void aClockThatStoodWrongInTheMiddle() throws IOException {
        plans.edit("risk: medium", "risk: high").commit("1970-01-02");

        assertThat(trend(OPEN, "--since", "2026-01-01"))
                .containsEntry("2026-03-31", "0")
                .hasEntrySatisfying("2026-04-30", open -> assertThat(open).isNotEqualTo("0"));
    }

    @ParameterizedTest
    @CsvSource({"--no-edit, 14", "--strategy=ours, 0"})
    void aBranchCountsFromItsMergeOn(String option, String slipped) throws IOException {
        TestRepository repository = plans.repository();
        repository.git("checkout", "--quiet", "-b", "later");
        plans.edit("due: 2026-06-15", "due: 2026-06-29").commit("2026-04-27");
        repository.git("checkout", "--quiet", "main");
        repository.gitOn(
                "2026-05-10T10:00:00+01:00",
                "-c",
                "user.name=x",
                "-c",
                "user.email=x@y",
                "merge",
                "--quiet",
                "--no-ff",
                "-m",
                "Merge",
                option,
                "later");

        assertThat(trend(SLIPPED)).containsEntry("2026-04-30", "0").containsEntry("2026-05-31", slipped);
        boolean leftOut = slipped.equals("0");
        assertThat(plans.run("history", "protected-lead").out().contains("by the merge"))
                .isEqualTo(leftOut);
    }

    /** A column of the trend, by day. */
    private Map<String, String> trend(int column, String... options) {
        List<String> command = new ArrayList<>(List.of("trend", "--format", "csv", "--as-of", "2026-06-10"));
        command.addAll(List.of(options));
        Map<String, String> days = new HashMap<>();
        plans.run(command.toArray(String[]::new)).out().lines().skip(1).forEach(line -> {
            String[] cells = line.split(",", -1);
            days.put(cells[0], cells[column]);
        });
        return days;
    }
}
