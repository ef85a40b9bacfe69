package org.provenplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.check.Proof;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.RuleId;
import org.provenplan.diagnostic.Severity;
import org.provenplan.diagnostic.Subject;
import org.provenplan.plan.Action;
import org.provenplan.source.SourceText;

/** Status, due date and diagnostics, and how the action then stands as of 1 June 2026. */
class StandingTest {
    private static final Proof UNDOUBTED = Proof.of(List.of(), true, true);

    @ParameterizedTest(name = "{0}, due {1}: {2}")
    @CsvSource({
        // the day before, the day itself, the day after, and the edges of the 30 days
        "in-progress, 2026-05-31, OVERDUE",
        "in-progress, 2026-06-01, DUE_SOON",
        "in-progress, 2026-06-02, DUE_SOON",
        "in-progress, 2026-06-30, DUE_SOON",
        "in-progress, 2026-07-01, DUE_SOON",
        "in-progress, 2026-07-02, ON_TRACK",
        "planned, 2026-05-31, OVERDUE",
        "planned, 2026-06-01, DUE_SOON",
        "planned, 2026-07-01, DUE_SOON",
        "planned, 2026-07-02, NOT_STARTED",
        "reopened, 2026-05-31, OVERDUE",
        "reopened, 2026-07-01, REOPENED",
        "reopened, 2026-07-02, REOPENED",
        "blocked, 2026-05-31, OVERDUE",
        "blocked, 2026-06-01, BLOCKED",
        "blocked, 2026-07-02, BLOCKED",
        // what is finished is never overdue
        "done, 2026-05-31, AWAITING_PROOF",
        "done, 2026-07-02, AWAITING_PROOF",
        "closed, 2026-05-31, CLOSED_WITH_PROOF",
        "closed, 2026-07-02, CLOSED_WITH_PROOF",
        "cancelled, 2026-05-31, CANCELLED",
        // nothing typed is planned; what can't be read is not taken for anything
        "'', 2026-05-31, OVERDUE",
        "'', 2026-07-02, NOT_STARTED",
        "complete, 2026-05-31, NOT_KNOWN",
        "complete, 2026-07-02, NOT_KNOWN",
        "in-progress, ongoing, NOT_KNOWN",
        "planned, 31/05/2026, NOT_KNOWN",
        "in-progress, '', NOT_KNOWN",
        "planned, '', NOT_KNOWN",
        "blocked, '', BLOCKED",
        "done, '', AWAITING_PROOF",
        "closed, '', CLOSED_WITH_PROOF",
        "cancelled, '', CANCELLED",
    })
    void followsFromStatusAndDueDate(String status, String due, Standing expected) {
        assertThat(Standing.of(action(status, due), Reports.AS_OF, UNDOUBTED)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, {1} of {2}: {4}")
    @CsvSource({
        // any error and any doubt about proof takes "with proof" away, waived or not
        "closed, ERROR, closure-evidence, ACTIVE, AWAITING_PROOF",
        "closed, ERROR, closure-evidence, WAIVED, AWAITING_PROOF",
        "closed, ERROR, evidence-located, ACTIVE, AWAITING_PROOF",
        "closed, WARNING, evidence-located, ACTIVE, AWAITING_PROOF",
        "closed, WARNING, closure-evidence, WAIVED, AWAITING_PROOF",
        "closed, ERROR, single-owner, ACTIVE, AWAITING_PROOF",
        "closed, ERROR, real-dates, ACTIVE, AWAITING_PROOF",
        "closed, WARNING, plain-characters, ACTIVE, CLOSED_WITH_PROOF",
        // a rule weighs here what it weighs in the rulebook, whatever a profile or a configuration makes of it
        "closed, INFO, evidence-located, ACTIVE, AWAITING_PROOF",
        "closed, INFO, closure-criteria, ACTIVE, AWAITING_PROOF",
        "closed, WARNING, independent-verifier, ACTIVE, AWAITING_PROOF",
        "closed, INFO, evidence-used-once, ACTIVE, CLOSED_WITH_PROOF",
        "closed, INFO, precise-wording, ACTIVE, CLOSED_WITH_PROOF",
        "closed, ERROR, precise-wording, ACTIVE, AWAITING_PROOF",
        // nothing else depends on what the check found
        "done, ERROR, closure-evidence, ACTIVE, AWAITING_PROOF",
        "in-progress, ERROR, evidence-located, ACTIVE, DUE_SOON",
        "cancelled, ERROR, closure-evidence, ACTIVE, CANCELLED",
    })
    void closedNeedsProof(String status, Severity severity, String rule, Diagnostic.Status counts, Standing expected) {
        List<Diagnostic> concerning = List.of(diagnostic(severity, rule, counts));
        assertThat(Standing.of(action(status, "2026-06-20"), Reports.AS_OF, Proof.of(concerning, true, true)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"closed, AWAITING_PROOF", "done, AWAITING_PROOF", "in-progress, DUE_SOON"})
    void nothingIsProvenWhereARuleFailed(String status, Standing expected) {
        assertThat(Standing.of(action(status, "2026-06-20"), Reports.AS_OF, Proof.of(List.of(), false, true)))
                .isEqualTo(expected);
    }

    /** An action that is due on 30 September, its own measure and another; as of 1 June. */
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            in-progress | 2026-05-31 9, 2026-05-20 9              | targets-missed
            in-progress | 2026-05-31 9, 2026-06-01 9              | on-track
            in-progress | 2026-05-31 9, 2026-05-20 1              | on-track
            planned     | 2026-05-31 9                            | targets-missed
            reopened    | 2026-05-31 9                            | reopened
            blocked     | 2026-05-31 9                            | blocked
            done        | 2026-05-31 9                            | awaiting-proof
            in-progress | 2026-06-01 9                            | on-track
            """)
    void whatMissedAllItsTargetsIsNotOnTrack(String status, String targets, String expected) {
        String measures = Stream.of(targets.split(", ", -1))
                .map(target -> "      - {id: m" + target.hashCode()
                        + ", baseline: {value: 25, date: 2026-04-01}, target: {value: 5, by: "
                        + target.split(" ", -1)[0]
                        + "}, readings: [{date: 2026-05-10, value: " + target.split(" ", -1)[1] + "}]}\n")
                .collect(Collectors.joining());
        StatusReport report = Reports.report(Reports.checkText(
                Reports.AS_OF,
                "provenplan: 1\nid: p\ntitle: P\nfindings:\n" + "  - id: f\n    measures:\n" + measures
                        + "    actions:\n      - {id: a, status: " + status + ", due: 2026-09-30}\n"));
        String word =
                Reports.actions(report).findFirst().orElseThrow().standing().word();
        assertThat(word.toLowerCase(Locale.ROOT).replace(", ", "-").replace(' ', '-'))
                .isEqualTo(expected.equals("awaiting-proof") ? "done-awaiting-proof" : expected);
        assertThat(report.plans().get(0).lead().figures().contains("missed every"))
                .isEqualTo(expected.equals("targets-missed"));
    }

    /** One place says what overdue is. */
    @ParameterizedTest
    @CsvSource({"2026-05-31", "2026-06-01", "2026-06-02"})
    void overdueMeansWhatThePlanMeans(LocalDate due) {
        Stream.of("planned", "in-progress", "blocked", "reopened", "done", "closed", "cancelled")
                .forEach(status -> {
                    Action action = action(status, due.toString());
                    boolean overdue = Standing.of(action, Reports.AS_OF, UNDOUBTED) == Standing.OVERDUE;
                    assertThat(overdue).isEqualTo(action.isOverdue(Reports.AS_OF));
                });
    }

    private static Action action(String status, String due) {
        String yaml = "provenplan: 1\nid: p\ntitle: P\nfindings:\n  - id: f\n    actions:\n      - id: a\n"
                + (status.isEmpty() ? "" : "        status: " + status + "\n")
                + (due.isEmpty() ? "" : "        due: " + due + "\n");
        return Reports.checkText(Reports.AS_OF, yaml)
                .plans()
                .get(0)
                .plan()
                .orElseThrow()
                .actions()
                .get(0);
    }

    private static Diagnostic diagnostic(Severity severity, String rule, Diagnostic.Status status) {
        return new Diagnostic(
                Problem.of(
                        new RuleId(rule),
                        new SourceText("plan.yaml", "").beginning(),
                        "",
                        "something must be different",
                        "make it so"),
                severity,
                "",
                new Subject("Action a", "p", "a", ""),
                "",
                status);
    }
}
