package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provenplan.format.PublishedSchema;

/** What changed, in a real repository: each row is an edit of a plan that was committed on 20 April, and what is said of it. */
class ChangesCommandTest {
    private static final String SINCE = "--since";

    static final String CLOSED = """
                  - id: second-senior-now
                    title: A second senior on each evening round until the allocation sheet is in use
                    type: immediate-control
                    owner: closer
                    start: 2026-04-20
                    due: 2026-04-22
                    measures: [second-senior]
                    evidence-from: [rota, observation]
                    status: closed
                    done-on: 2026-04-21
                    evidence:
                      - {id: senior-rota, title: Evening rota of five weeks, kind: rota, date: 2026-05-24, ref: Rota of May, shows: 35 of 35 evenings}
                      - id: rounds-observed
                        title: Two evening rounds observed from start to end
                        kind: observation
                        date: 2026-05-20
                        ref: Observation book, entries 14 and 15
                        shows: The lead was not called away in 2 of 2 rounds
                        sample: 2
                    closure:
                      criteria: A second senior on 21 rounds in a row
                      verified: {by: r-patel, date: 2026-05-25, method: Rota compared with 35 signed sheets}
                      closed: {by: r-patel, date: 2026-05-30}
                      what-changed: One named senior is free for the evening medicines
                      where: Both floors, every evening
                      oversight: The weekly audit counts rounds; fewer than 7 brings the rule back
                      recheck: {due: 2026-07-31}
            """;

    @TempDir
    private Path folder;

    private CommittedPlans plans;

    @BeforeEach
    void makeRepository() throws IOException {
        plans = CommittedPlans.in(folder.resolve("a repository"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        due: 2026-06-15 | due: 2026-07-06 | slipped | due moved from 15 June to 6 July (first time, 21 days), no extension recorded
        due: 2026-06-15 | due: 2026-07-06\\n        extensions: [{date: 2026-06-01, from: 2026-06-15, to: 2026-07-06, reason: agency cover ended, approved-by: r-patel}] | slipped | due moved from 15 June to 6 July (first time, 21 days), reason: agency cover ended; approved by Ravi Patel
        due: 2026-06-15 | due: 2027-01-04 | slipped | due moved from 15 June to 4 January 2027 (first time, 203 days), no extension recorded
        due: 2026-06-15 | due: 2026-06-08 | other | due moved from 15 June to 8 June
        due: 2026-06-15 | due: 2026-05-29 | newly-overdue | was due on 29 May, 3 days ago; owner Jo Green
        status: in-progress | status: cancelled\\n        cancelled: {date: 2026-05-29, reason: not needed any more} | withdrawn | cancelled, reason: not needed any more
        status: in-progress | status: reopened | reopened | was in progress, is reopened
        status: in-progress | status: blocked | other | was in progress, is blocked
        status: in-progress | status: closed | closed-in-doubt | closed, but the check has
        status: in-progress | status: in-progress\\n        escalation: [{date: 2026-05-30, to: r-patel, reason: no cover}] | escalated | escalated to Ravi Patel on 30 May, reason: no cover
        owner: j-green | owner: m-osei | people | owner was Jo Green, is Mary Osei
        m-osei: {name: Mary Osei, role: Deputy manager} | m-osei: {name: Mary Osei, role: Manager} | people | Mary Osei: role moved from Deputy manager to Manager
        accountable: r-patel | accountable: m-osei | people | accountable moved from Ravi Patel to Mary Osei
        target: {value: 5, by: 2026-06-30} | target: {value: 8, by: 2026-07-31} | targets-and-measures | target moved from 5 to 8; target date moved from 30 June to 31 July (first time, 31 days)
        value: 14} | value: 14}\\n          - {date: 2026-05-31, value: 9} | targets-and-measures | 1 reading added, the last 9 on 31 May
        value: 14} | value: 13} | targets-and-measures | reading of 24 May 2026: value was 14, is 13
        readings:\\n          - {date: 2026-05-10, value: 19} | readings:\\n          - {date: 2026-05-03, value: 21}\\n          - {date: 2026-05-10, value: 19} | targets-and-measures | 1 reading added, the last 21 on 3 May
        - {date: 2026-05-10, value: 19}\\n | ~~ | targets-and-measures | reading of 10 May 2026 taken out
        id: late-entries | id: late-rounds | withdrawn | gone from the plan
        id: protected-lead | id: another-lead | withdrawn | gone from the plan, neither cancelled nor superseded
        id: protected-lead | id: another-lead | new | new, due 15 June, owner Jo Green
        risk: medium | risk: high | other | risk was medium, is high
        level: must-do | level: should-do | other | level was must-do, is should-do
        baseline: {value: 25, date: 2026-04-12 | baseline: {value: 12, date: 2026-05-12 | targets-and-measures | baseline moved from 25 to 12; date of the baseline moved from 12 April to 12 May
        source: MAR review} | source: Rota} | targets-and-measures | baseline source was MAR review, is Rota
        every: monthly | every: quarterly | targets-and-measures | every was monthly, is quarterly
        unit: late entries in four weeks | unit: late entries in a year | targets-and-measures | unit moved from late entries in four weeks to late entries in a year
        better: lower | better: higher | targets-and-measures | better moved from lower to higher
        review-every: monthly | review-every: quarterly | other | governance review every was monthly, is quarterly
        forum: Quality and safety committee | forum: Clinical board | other | governance forum was 'Quality and safety committee', is Clinical board
        next-review: 2026-06-10 | next-review: 2026-09-10 | other | next review moved from 10 June to 10 September
        evidence-from: [audit, observation] | evidence-from: [audit, policy] | other | evidence from was audit, observation, is audit, policy
        concerns: 1 | concerns: 4 | other | inspection concerns was 1, is 4
        overall: requires-improvement | overall: inadequate | other | inspection ratings overall was requires-improvement, is inadequate
        impact: Two people had pain relief more than an hour late | impact: Some people had pain relief late | other | impact was 'Two people had pain relief more than an hour late', is 'Some people had pain relief late'
        cause: Handover overruns and nobody is protected from interruption | cause: Handover overruns | other | root cause 'Handover overruns and nobody is protected from interruption': cause was 'Handover overruns and nobody is protected from interruption', is Handover overruns
        title: Evening medicines are given late | title: Some medicines are late | other | title was 'Evening medicines are given late', is 'Some medicines are late'
        - {date: 2026-05-24, value: 14} | - {date: 2026-05-25, value: 14} | targets-and-measures | reading of 24 May 2026: date moved from 24 May to 25 May
        """)
    void tells(String before, String after, String group, String told) throws IOException {
        plans.edit(before, after);
        CommittedPlans.Outcome outcome = plans.run("changes", "plans", SINCE, "2026-05-01", "--format", "json");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(PublishedSchema.named("changes").errorsIn(outcome.out())).isEmpty();
        assertThat(outcome.out().replace("\\\"", "'"))
                .containsPattern("\"group\": \"" + group + "\",[^{]*\"message\": \"[^\"]*: " + Pattern.quote(told));
    }

    /** Texts that stood in the plan already, by what they became: whatever moves is told with both values. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        comply-by: 2026-07-03 | comply-by: 2026-08-21 | enforcement item "wn-1": comply by moved from 3 July to 21 August
        respond-by: 2026-04-20 | respond-by: 2026-06-20 | enforcement item "wn-1": respond by moved from 20 April to 20 June
        findings: [late-medicines], status: open | findings: [late-medicines], status: withdrawn, ended: 2026-05-29 | enforcement item "wn-1": status was open, is withdrawn, ended set to 29 May
        id: wn-1, kind: warning-notice | id: wn-1, kind: requirement-notice | enforcement item "wn-1": kind was warning-notice, is requirement-notice
        id: wn-2, | id: wn-02, | enforcement item "wn-2": id was wn-2, is wn-02
        every: weekly, owner | every: quarterly, owner | recurring check "round-sheets": every was weekly, is quarterly
        last: 2026-05-10 | last: 2026-05-29 | recurring check "round-sheets": last moved from 10 May to 29 May
        criteria: Five weeks | criteria: Two weeks | closure criteria was "Five weeks without a late round on both floors", is "Two weeks without a late round on both floors"
        expires: 2026-06-30 | expires: 2026-07-31 | waiver "shared-load protected-lead": expires moved from 30 June to 31 July
        title: Print the sheet, by: j-green | title: Look at the sheet, by: j-green | step "Print the sheet": title was Print the sheet, is Look at the sheet
        by: j-green, due: 2026-05-20 | by: m-osei, due: 2026-06-10 | step "Print the sheet": by was Jo Green, is Mary Osei, due moved from 20 May to 10 June
        decision: continue | decision: tighten | review of the plan of 19 May 2026 (Quality and safety committee): decision was continue, is tighten
        date: 2026-05-19, by | date: 2026-05-26, by | review of the plan of 19 May 2026 (Quality and safety committee): date moved from 19 May to 26 May
        note: In use on 2 of 14 | note: In use on 12 of 14 | progress note of 15 May 2026 (j-green): note was "In use on 2 of 14 evening shifts", is "In use on 12 of 14 evening shifts"
        """)
    void tellsWhatMoved(String before, String after, String told) throws IOException {
        plans.edit("governance:\n", """
                enforcement:
                  - {id: wn-1, kind: warning-notice, regulation: "12", served: 2026-04-01, respond-by: 2026-04-20, comply-by: 2026-07-03, findings: [late-medicines], status: open}
                  - {id: wn-2, kind: requirement-notice, regulation: "17", served: 2026-04-01, comply-by: 2026-07-10, findings: [late-medicines], status: open}
                checks:
                  - {id: round-sheets, title: Round sheets, every: weekly, owner: m-osei, last: 2026-05-10}
                waivers:
                  - {rule: shared-load, item: protected-lead, reason: Small home, approved-by: r-patel, expires: 2026-06-30}
                governance:
                  reviews: [{date: 2026-05-19, by: r-patel, forum: Quality and safety committee, decision: continue, note: 14 of 25}]
                """).edit("status: in-progress", """
                        status: in-progress
                                steps: [{title: Print the sheet, by: j-green, due: 2026-05-20}]
                                progress: [{date: 2026-05-15, by: j-green, note: In use on 2 of 14 evening shifts}]
                                closure: {criteria: Five weeks without a late round on both floors}""").commit("2026-05-19");
        plans.edit(before, after);
        for (String format : new String[] {"text", "markdown", "json"}) {
            CommittedPlans.Outcome outcome = plans.run("changes", "--since", "2026-05-20", "--format", format);
            assertThat(outcome.exit()).as(outcome.err()).isZero();
            assertThat(outcome.out()
                            .replaceAll("\\s+", " ")
                            .replace("\\\"", "\"")
                            .replace("\\", ""))
                    .contains(told);
        }
    }

    /** Texts that an action's closing changed with it, such as criteria that came down to what was reached. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        criteria: Five weeks without a late round | criteria: A week without a late round | ; closure criteria was "Five weeks without a late round", is "A week without a late round" | closure criteria changed from "Five weeks without a late round" to "A week without a late round"
        , oversight: The weekly audit counts rounds | ~~ | ; closure oversight taken out, which was The weekly audit counts rounds | closure oversight removed, which was "The weekly audit counts rounds"
        where: Both floors | where: One floor | ; closure where was Both floors, is One floor | closure where changed from Both floors to One floor
        recheck: {due: 2026-07-31} | recheck: {due: 2026-12-31} | ; closure recheck due moved from 31 July to 31 December | closure recheck due moved from 31 July 2026 to 31 December 2026
        recheck: {due: 2026-07-31} | recheck: {due: 2026-07-31, outcome: held} | ~~ | closure recheck outcome added: held
        """)
    void tellsWhatAClosingChanged(String before, String after, String told, String history) throws IOException {
        plans.edit("status: in-progress", """
                        status: in-progress
                                closure: {criteria: Five weeks without a late round, where: Both floors, recheck: {due: 2026-07-31}, oversight: The weekly audit counts rounds}\
                        """).commit("2026-05-19");
        plans.edit(before, after)
                .edit("status: in-progress", "status: closed\\n        done-on: 2026-05-10")
                .edit("closure: {", "closure: {closed: {by: r-patel, date: 2026-05-29}, ");
        assertThat(plans.run("changes", "--since", "2026-05-20").out().replaceAll("\\s+", " "))
                .containsPattern("protected-lead [^:]*: closed on 29 May by Ravi Patel, but the check has [0-9]+ doubts"
                        + " about its proof" + Pattern.quote(told + "."));
        plans.commit("2026-05-29");
        assertThat(plans.run("history", "protected-lead").out().replaceAll("\\s+", " "))
                .contains("- " + history + " ");
    }

    /** What a rule weighs for proof is what the rulebook says, not what a profile makes of it. */
    @ParameterizedTest
    @CsvSource({
        "working, j-green, closed-not-seen, 0 of 2 closed with proof",
        "draft, j-green, closed-not-seen, 0 of 2 closed with proof",
        "working, nobody-x, closed-in-doubt, 0 of 2 closed with proof",
        "draft, nobody-x, closed-in-doubt, 0 of 2 closed with proof",
    })
    void reportsTheSameProofUnderEachProfile(String profile, String owner, String group, String reported)
            throws IOException {
        plans.repository().write(CommittedPlans.PLAN, plans.text() + CLOSED);
        plans.edit("owner: closer", "owner: " + owner);
        assertThat(plans.run("changes", SINCE, "2026-05-01", "--format", "json", "--profile", profile)
                        .out())
                .contains("\"group\": \"" + group + "\"");
        assertThat(plans.run("report", "--format", "markdown", "--profile", profile)
                        .out())
                .contains(reported);
    }

    /** The past shows that it was open, and what closed it was recorded about the time it happened. */
    @Test
    void whatWasSeenToHappenIsClosedWithProof() throws IOException {
        String before = plans.text();
        String closed = CLOSED.replace("owner: closer", "owner: j-green");
        plans.repository().write(CommittedPlans.PLAN, before + closed.replace("status: closed", "status: done"));
        plans.commit("2026-05-10");
        plans.repository().write(CommittedPlans.PLAN, before + closed);
        assertThat(plans.run("changes", SINCE, "2026-05-20", "--format", "json").out())
                .contains("\"group\": \"closed-with-proof\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        due: 2026-06-15 | due: "2026-06-15"  # said in May
        value: 14} | value: 14.0}
        {name: Jo Green, role: Registered manager} | {role: Registered manager, name: Jo Green}
        title: Evening medicines are given late | title: 'Evening medicines are  given late'
        """)
    void formattingIsNoChange(String before, String after) throws IOException {
        plans.edit(before, after);
        CommittedPlans.Outcome outcome = plans.run("changes", SINCE, "2026-05-01");
        assertThat(outcome.out()).endsWith("\nNothing has changed in meaning.\n");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void countsSlipsFromTheWholeHistory() throws IOException {
        plans.edit("due: 2026-06-15", "due: 2026-06-20").commit("2026-04-25");
        plans.repository().git("tag", "board-2026-04");
        plans.edit("due: 2026-06-20", "due: 2026-07-11").commit("2026-05-10");
        plans.repository().git("mv", CommittedPlans.PLAN, "renamed.yaml");
        for (String[] since :
                new String[][] {{SINCE, "2026-05-01"}, {"--since-tag", "board-*"}, {"HEAD~1.."}, {"board-2026-04..HEAD"}
                }) {
            String[] args = new String[since.length + 3];
            System.arraycopy(new String[] {"changes", "--format", "markdown"}, 0, args, 0, 3);
            System.arraycopy(since, 0, args, 3, since.length);
            assertThat(plans.run(args).out())
                    .as(since[0])
                    .contains("due moved from 20 June to 11 July (second time, 26 days in all), no extension recorded");
        }
        assertThat(plans.run("changes", SINCE, "2026-04-01").out()).contains("a new plan, with 1 finding and 1 action");
    }

    /** As the rules about the past do: what stood for a day had not been agreed. */
    @Test
    void countsNoSlipThatWasPutRightOnTheSameDay() throws IOException {
        plans.edit("due: 2026-06-15", "due: 2026-08-20").commit("2026-04-25");
        plans.edit("due: 2026-08-20", "due: 2026-06-20").commit("2026-04-25");
        plans.edit("due: 2026-06-20", "due: 2026-07-11").commit("2026-05-10");
        assertThat(plans.run("changes", SINCE, "2026-05-01").out().replaceAll("\\s+", " "))
                .contains("due moved from 20 June to 11 July (second time, 26 days in all), no extension recorded");
    }

    @Test
    void aCopyDoesNotTakeTheLifeOfItsOriginal() throws IOException {
        plans.repository().write("another.yaml", plans.text());
        plans.edit("due: 2026-06-15", "due: 2026-07-06");
        CommittedPlans.Outcome outcome = plans.run("changes", SINCE, "2026-05-01");
        assertThat(outcome.out())
                .contains("due moved from 15 June to 6 July", "a new plan, with 1 finding and 1 action");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        nowhere..HEAD | 2 | provenplan: The repository has no revision called "nowhere".
        HEAD..--all | 2 | provenplan: The repository has no revision called "--all".
        --since-tag=nothing-* | 2 | provenplan: No tag in the history of what is checked out matches "nothing-*".
        --since=May | 2 | provenplan: --since must be a day written as year-month-day, but it is "May"
        --output=x.md | 2 | provenplan: Say since when, in one way: --since 2026-05-01, --since-tag 'board-*', or two revisions such as main...HEAD.
        HEAD....HEAD | 2 | provenplan: Two revisions are written with two dots between them
        """)
    void whatCannotBe(String argument, int exit, String sentence) {
        CommittedPlans.Outcome outcome = plans.run("changes", argument);
        assertThat(outcome.err()).startsWith(sentence);
        assertThat(outcome.exit()).isEqualTo(exit);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void whereThereIsNoHistory() throws IOException {
        Path bare = Files.createDirectories(folder.resolve("no repository"));
        Files.writeString(bare.resolve("plan.yaml"), plans.text());
        CommittedPlans.Outcome outcome = CommittedPlans.runIn(bare, "changes", SINCE, "2026-05-01");
        assertThat(outcome.exit()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(outcome.err())
                .contains("can't be known, since the plan does not lie in a Git repository: keep it in one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json", "html"})
    void neverSteersWhateverShowsIt(String format) throws IOException {
        plans.edit(
                "title: Evening medicines are given late",
                "title: \"\\e[31m</title><script>x</script> ](y) \\u202e@team\"");
        plans.edit("due: 2026-06-15", "due: 2026-07-06");
        String out =
                plans.run("changes", SINCE, "2026-05-01", "--format", format).out();
        assertThat(out.replace("\n", "")).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
        if (format.equals("html")) {
            assertThat(out).doesNotContain("<script", "</title><script");
        }
    }

    @Test
    void aVersionThatCannotBeReadIsSaid() throws IOException {
        plans.edit("findings:", "findings: [").commit("2026-05-10");
        plans.edit("findings: [", "findings:");
        CommittedPlans.Outcome outcome = plans.run("changes", SINCE, "2026-05-11");
        assertThat(outcome.exit()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(outcome.out()).contains("Not compared: plans/h.yaml, as it was then, could not be read to its end");
    }

    /** Two dots compare the ends; three tell what the branch did. */
    @ParameterizedTest
    @CsvSource({
        "main..work, true, true",
        "main...work, true, false",
        "work...main, false, true",
        "main..., true, false",
        "work..., false, false"
    })
    void theWayBetweenTwoRevisions(String range, boolean owner, boolean risk) throws IOException {
        plans.repository().git("branch", "work");
        plans.edit("risk: medium", "risk: high").commit("2026-05-11");
        plans.repository().git("checkout", "--quiet", "work");
        plans.edit("owner: j-green", "owner: m-osei").commit("2026-05-12");
        String out = plans.run("changes", "plans", range).out();
        assertThat(out.contains("Mary Osei")).isEqualTo(owner);
        assertThat(out.contains("risk")).isEqualTo(risk);
    }
}
