package org.provenplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan in which one thing falls on each day from 1 to 6 June 2026, and what is late, missed and next on other days. */
class DatesTest {
    private static final String PLAN = """
            provenplan: 1
            id: p
            people:
              j-green: {name: Jo Green, role: Registered manager}
            enforcement:
              - {id: e, kind: warning-notice-s29, respond-by: 2026-06-01, comply-by: 2026-06-02}
              - {id: met, kind: warning-notice-s29, respond-by: 2026-06-01, comply-by: 2026-06-02, status: met, ended: 2026-05-30}
              - {id: answered, kind: warning-notice-s29, respond-by: 2026-06-01, answered: {date: 2026-05-20}}
            findings:
              - id: f
                measures:
                  - {id: unmet, title: Unmet, baseline: {value: 9}, target: {value: 1, by: 2026-06-03}}
                  - id: reached
                    baseline: {value: 9}
                    target: {value: 1, by: 2026-06-03}
                    readings: [{date: 2026-01-01, value: 1}]
                actions:
                  - {id: open, title: Open, owner: j-green, status: in-progress, due: 2026-06-05, next-review: 2026-06-04}
                  - id: closed
                    title: Closed
                    status: closed
                    due: 2026-06-05
                    closure: {recheck: {due: 2026-06-06}}
                  - {id: checked, status: closed, due: 2026-06-05, closure: {recheck: {due: 2026-06-06, done: 2026-06-06, outcome: held}}}
                  - {id: gone, status: cancelled, due: 2026-06-05, next-review: 2026-06-04}
            """;

    private static final Map<String, String> NAMES = Map.of(
            "Answer to the regulator", "answer",
            "Regulator's deadline", "comply",
            "Target", "target",
            "Review", "review",
            "Due", "due",
            "Recheck", "recheck");

    @ParameterizedTest(name = "as of {0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-05-01 |            |                                            |
            2026-05-02 |            |                                            | answer
            2026-05-31 |            |                                            | answer comply target review due recheck
            2026-06-01 |            |                                            | answer comply target review due recheck
            2026-06-02 |            | answer                                     | comply target review due recheck
            2026-06-04 |            | answer comply target                       | review due recheck
            2026-06-05 |            | answer comply target review                | due recheck
            2026-06-06 | due        | answer comply target review                | recheck
            2026-06-07 | due        | answer comply target review recheck        |
            """)
    void fallWhereTheyBelong(LocalDate asOf, String overdue, String missed, String next) {
        Agenda agenda =
                Reports.report(Reports.checkText(asOf, PLAN)).plans().get(0).agenda();
        assertThat(agenda.overdue().isEmpty() ? "" : "due").isEqualTo(said(overdue));
        assertThat(kinds(agenda.passed().stream().map(Agenda.Passed::kind))).isEqualTo(said(missed));
        assertThat(agenda.people().stream()
                        .flatMap(person -> person.lines().stream())
                        .map(line -> NAMES.get(line.kind().replace(":", ""))))
                .containsExactlyInAnyOrder(said(next).isEmpty() ? new String[0] : next.split(" "));
    }

    private static String said(String kinds) {
        return kinds == null ? "" : kinds;
    }

    private static String kinds(Stream<String> kinds) {
        return kinds.map(NAMES::get).collect(Collectors.joining(" "));
    }
}
