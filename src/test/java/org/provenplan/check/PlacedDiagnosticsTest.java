package org.provenplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.plan.Action;
import org.provenplan.plan.Plan;
import org.provenplan.yaml.Limits;

class PlacedDiagnosticsTest {
    private static final String PLAN = """
            provenplan: 1
            id: two
            what: the plan's own key
            findings:
              - what: the finding's first key
                id: bells
                title: No call bell is answered at night
                actions:
                  - {what: the first key, id: a1, evidence: [{what: of its evidence, id: e1}]}
                  - {id: a2, what: the last key}
            """;

    @Test
    void eachIsAtTheInnermostItemItLiesIn() {
        Path here = Path.of("").toAbsolutePath();
        CheckRequest.PipedPlan piped = new CheckRequest.PipedPlan(
                here.resolve("plan.yaml"), ByteBuffer.wrap(PLAN.getBytes(StandardCharsets.UTF_8)));
        CheckResult result = Checker.check(
                new CheckRequest(List.of(), Optional.of(piped), here, LocalDate.of(2026, 6, 1), Limits.DEFAULT));
        CheckedPlan checked = result.plans().get(0);
        Plan plan = checked.plan().orElseThrow();
        List<Diagnostic> unknown = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.rule().name().equals("known-fields"))
                .toList();

        PlacedDiagnostics placed = new PlacedDiagnostics(checked, plan, unknown);

        Action first = plan.actions().get(0);
        assertThat(lines(placed.all())).containsExactly(3, 5, 9, 9, 10);
        assertThat(lines(placed.ofPlan())).containsExactly(3);
        assertThat(lines(placed.of(plan.findings().get(0)))).containsExactly(5);
        assertThat(lines(placed.of(first))).containsExactly(9);
        assertThat(lines(placed.of(first.evidence().get(0)))).containsExactly(9);
        assertThat(lines(placed.of(plan.actions().get(1)))).containsExactly(10);
    }

    private static List<Integer> lines(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.place().start().line())
                .toList();
    }
}
