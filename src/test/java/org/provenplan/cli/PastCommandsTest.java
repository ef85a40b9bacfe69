package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provenplan.git.TestRepository;

/** A year of a plan in Git: what report --at, history and trend make of it. */
class PastCommandsTest {
    private static final Path BASE_PLAN = Path.of("src/test/resources/rule-pages/base-plan.yaml");
    private static final String HOSTILE = "Eve \u001b[31m=cmd|`x` \u202eend";

    private static final String EMPTY = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";

    @TempDir
    private Path folder;

    private Path root;
    private TestRepository repository;
    private String plan;

    /** What a run said. */
    private record Said(int exit, String out, String err) {}

    @BeforeEach
    void makeRepository() throws IOException {
        root = folder.toRealPath().resolve("our plans");
        repository = TestRepository.in(root);
        plan = Files.readString(BASE_PLAN);
        repository.write("plans/a.yaml", plan);
        commit("2026-04-20T23:30:00+0100", "Jo Green", "First plan");
        repository.git("tag", "board-2026-04");
        change("due: 2026-06-15", "due: 2026-07-06");
        commit("2026-06-12T09:00:00+0100", HOSTILE, "=Moved");
        change("due: 2026-07-06", "due: 2026-07-20");
        change("id: second-senior", "id: second-person");
        commit("2026-07-02T09:00:00+0100", "Ravi Patel", "Again");
    }

    private void change(String from, String to) throws IOException {
        assertThat(plan).contains(from);
        plan = plan.replace(from, to);
        repository.write("plans/a.yaml", plan);
    }

    private void commit(String date, String author, String message) throws IOException {
        repository.git("add", ".");
        repository.git(
                "-c",
                "user.name=x",
                "-c",
                "user.email=x@y",
                "commit",
                "-qm",
                message,
                "--date=" + date,
                "--author=" + author + " <a@b>");
    }

    private Said run(String... args) {
        TestConsole console = new TestConsole(root).today("2026-08-10");
        int exit = new CommandLineProgram(console.console()).run(args);
        return new Said(exit, console.out(), console.err());
    }

    @Test
    void reportAtARevisionIsTheOneOfThatDay() throws IOException {
        Said earlier = run("report", "--format", "markdown", "--at", "board-2026-04");
        Files.delete(root.resolve("plans/a.yaml"));
        repository.write("provenplan.yaml", "profile: none\n");
        Said later = run("report", "--format", "markdown", "--at", "2026-05-31", "plans/a.yaml");
        Files.delete(root.resolve("provenplan.yaml"));
        repository.git("checkout", "--quiet", "board-2026-04");
        Said then = run("report", "--format", "markdown", "--as-of", "2026-04-20");

        assertThat(later.err()).isEmpty();
        assertThat(earlier.out()).contains("stood at board-2026-04 (commit ");
        assertThat(withoutRevision(earlier.out()))
                .isEqualTo(withoutRevision(later.out()))
                .isEqualTo(then.out());
    }

    /** Git is asked what it knew then, not what it knows now. */
    @ParameterizedTest
    @CsvSource({"2026-04-30, false", "2026-06-30, true", "HEAD, true"})
    void reportAtARevisionIsJudgedByThePastOfThatDay(String revision, boolean slipped) throws IOException {
        assertThat(run("report", "--format", "markdown", "--at", revision).out().contains("(extensions-recorded, "))
                .isEqualTo(slipped);
    }

    /** A name that no file system here takes stands for a disk that is full. */
    @ParameterizedTest
    @ValueSource(strings = {"report --at HEAD", "check --against HEAD", "changes HEAD~1..HEAD"})
    void whatCannotBeWrittenIsSaid(String line) throws IOException {
        repository.write("long.md", "");
        repository.git("add", ".");
        repository.git("update-index", "--add", "--cacheinfo", "100644," + EMPTY + "," + "x".repeat(300) + ".md");
        repository.git("-c", "user.name=x", "-c", "user.email=x@y", "commit", "-qm", "x");
        Said said = run(line.split(" ", -1));

        assertThat(said.err())
                .startsWith("provenplan: What was there before couldn't be written to a folder in ")
                .contains(", where temporary files go: file name too long; PROVENPLAN_JAVA_OPTS=");
        assertThat(said.exit()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(said.out()).isEmpty();
    }

    private static String withoutRevision(String report) {
        return report.replaceFirst("This is how the plans stood at .*\n\n", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-04-19 | 2 | nothing had been committed by then: name a day from 2026-04-20 on, that of the first commit.",
                "board-2025 | 2 | The repository has no revision called \"board-2025\". Name a tag, a branch or a commit, or a day such as 2026-06-30: git tag and git branch --all list the names",
                "HEAD       | 2 | There is no file or folder b.yaml.",
            })
    void reportSaysWhatIsNotThere(String revision, int exit, String sentence) {
        Said said = run("report", "--at", revision, "b.yaml");

        assertThat(said.err()).contains(sentence);
        assertThat(said.exit()).isEqualTo(exit);
        assertThat(said.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20 April 2026, Jo Green, ",
                "\n  - owner: Jo Green\n",
                "Eve \\u001b[31m=cmd|`x` \\u202eend, ",
                "\n  \"=Moved\"\n  - due moved from 15 June 2026 to 6 July 2026, 21 days later\n",
                "14 days later, the second time,\n    35 days in all\n",
            })
    void historyTells(String text) {
        Said said = run("history", "protected-lead");

        assertThat(said.out()).contains(text).doesNotContain("\u001b", "\u202e", "(21");
        assertThat(said.out().lines().map(String::length)).allMatch(length -> length <= 80);
        assertThat(said.exit()).isZero();
    }

    @Test
    void historyFindsWhatIsGone() {
        assertThat(run("history", "second-senior").out())
                .contains("which it is no longer in.", "2 July 2026, Ravi Patel, ", "- removed from the plan");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPlanWhoseFileIsGoneHasAPastAllTheSame(boolean committed) throws IOException {
        repository.git("rm", "-q", "plans/a.yaml");
        if (committed) {
            commit("2026-07-10T09:00:00+0100", "Ravi Patel", "Gone");
        }
        Said life = run("history", "protected-lead");

        assertThat(life.out())
                .contains("in plans/a.yaml, which is gone.", "\n  - removed, with the plan it stood in\n")
                .contains(committed ? "10 July 2026, Ravi Patel, " : "Not committed yet\n");
        assertThat(life.exit()).isZero();
        assertThat(run("trend", "--format", "csv").out())
                .contains(
                        "2026-06-30,harbour-view-2026,plans/a.yaml,1,0,0,0,21,1,0\r\n",
                        "2026-07-31,harbour-view-2026,plans/a.yaml," + (committed ? "0,0,0,0,0,0" : "1,1,0,0,35,1"),
                        "2026-08-10,harbour-view-2026,plans/a.yaml,0,0,0,0,0,0,0\r\n");
    }

    @Test
    void aPlanThatWasRenamedIsTheSamePlan() throws IOException {
        repository.git("mv", "plans/a.yaml", "b.yaml");

        assertThat(run("history", "protected-lead").out())
                .contains("in b.yaml.", "the second time")
                .doesNotContain("gone");
        assertThat(run("trend", "--format", "csv").out()).contains(",b.yaml,").doesNotContain(",plans/a.yaml,");
    }

    @Test
    void whatWasPickedFromABranchMovedOnce() throws IOException {
        repository.git("checkout", "-q", "-b", "side");
        change("due: 2026-07-20", "due: 2026-07-27");
        commit("2026-07-03T09:00:00+0100", "Jo Green", "Moved");
        repository.git("checkout", "-q", "main");
        plan = plan.replace("due: 2026-07-27", "due: 2026-07-20");
        change("title: Evening medicines", "title: The evening medicines");
        commit("2026-07-04T09:00:00+0100", "Jo Green", "Other");
        repository.git("-c", "user.name=x", "-c", "user.email=x@y", "cherry-pick", "side");
        repository.git("-c", "user.name=x", "-c", "user.email=x@y", "merge", "-q", "--no-edit", "side");

        assertThat(run("history", "protected-lead").out())
                .contains("the third time", "42 days in all")
                .doesNotContain("fourth");
        assertThat(run("changes", "side~1..").out()).contains("(third time, 42 days in all)");
    }

    @Test
    void historyOfAFindingNamesTheClosuresOfItsActions() throws IOException {
        change("status: in-progress", "status: closed");
        commit("2026-07-21T09:00:00+0100", "Ravi Patel", "Closed");

        assertThat(run("history", "late-medicines").out()).contains("- action protected-lead closed");
    }

    @Test
    void historyTellsEachPlanWithThatId() throws IOException {
        repository.write("plans/b.yaml", plan.replace("id: harbour-view-2026", "id: other-home-2026"));
        commit("2026-07-03T09:00:00+0100", "Ravi Patel", "Another");

        assertThat(run("history", "protected-lead").out()).contains("in plans/a.yaml.", "in plans/b.yaml.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "protected-led | 2 | (did you mean protected-lead?).",
                "x             | 2 | No plan has or ever had anything with the id \"x\".",
            })
    void historyOfNothing(String id, int exit, String sentence) {
        Said said = run("history", id);

        assertThat(said.err()).contains(sentence);
        assertThat(said.exit()).isEqualTo(exit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"history protected-lead", "trend"})
    void withoutARepositoryTheCureIsSaid(String line) throws IOException {
        Files.move(root.resolve(".git"), root.resolve("no-git"));
        Said said = run(line.split(" ", -1));

        assertThat(said.err()).contains("does not lie in a Git repository: keep it in one: git init");
        assertThat(said.exit()).isEqualTo(ExitCode.INCOMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "America/Los_Angeles"})
    void trendIsTheSameEverywhere(String zone) {
        TimeZone usual = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            assertThat(run("trend", "--format", "csv").out()).isEqualTo("""
                    \uFEFFday,plan,file,open,overdue,done,closedWithProof,slippedDays,findingsOpen,closedNotSeen\r
                    2026-04-30,harbour-view-2026,plans/a.yaml,1,0,0,0,0,1,0\r
                    2026-05-31,harbour-view-2026,plans/a.yaml,1,0,0,0,0,1,0\r
                    2026-06-30,harbour-view-2026,plans/a.yaml,1,0,0,0,21,1,0\r
                    2026-07-31,harbour-view-2026,plans/a.yaml,1,1,0,0,35,1,0\r
                    2026-08-10,harbour-view-2026,plans/a.yaml,1,1,0,0,35,1,0\r
                    """);
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-07-15, 2026-07-31", "2026-12-01, 2026-08-10"})
    void trendStartsWithTheMonthAskedFor(String since, String first) {
        assertThat(run("trend", "--format", "csv", "--since", since)
                        .out()
                        .lines()
                        .skip(1)
                        .findFirst())
                .hasValueSatisfying(line -> assertThat(line).startsWith(first));
    }

    @Test
    void whatIsNotCommittedCountsTodayOnly() throws IOException {
        change("status: in-progress", "status: done");

        assertThat(run("trend", "--format", "csv").out())
                .contains(
                        "2026-07-31,harbour-view-2026,plans/a.yaml,1,1,0,",
                        "2026-08-10,harbour-view-2026,plans/a.yaml,0,0,1,");
        assertThat(run("history", "protected-lead").out())
                .contains("Not committed yet\n  - status changed from in-progress to done");
    }

    /** A plan that comes with its actions closed shows nobody how they were closed. */
    @Test
    void trendCountsApartWhatWasNotSeenToHappen() throws IOException {
        String closed =
                "status: closed\n        done-on: 2026-08-01\n        evidence: [{id: e1, title: Rounds, kind: observation,"
                        + " date: 2026-08-03, ref: Book 1}]\n        closure: {verified: {by: r-patel, date: 2026-08-04},"
                        + " closed: {by: r-patel, date: DAY}}";
        change("status: in-progress", closed.replace("DAY", "2026-08-05"));
        assertThat(run("trend", "--format", "csv").out())
                .contains("2026-08-10,harbour-view-2026,plans/a.yaml,0,0,0,1,");
        change("date: 2026-08-05", "date: 2026-07-09");
        assertThat(run("trend", "--format", "csv").out())
                .contains("2026-08-10,harbour-view-2026,plans/a.yaml,0,0,0,0,")
                .contains(",1\r\n");
    }
}
