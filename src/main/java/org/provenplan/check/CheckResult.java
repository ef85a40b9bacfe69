package org.provenplan.check;

import java.time.LocalDate;
import java.util.List;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Severity;

/**
 * What a run found: the one result that every output shows.
 *
 * @param asOf the day that counted as today
 * @param plans the plans, in the order of their files
 * @param diagnostics in {@link Diagnostic#ORDER}
 * @param crashes rules that failed on a plan; what they would have found is not known
 */
public record CheckResult(LocalDate asOf, List<CheckedPlan> plans, List<Diagnostic> diagnostics, List<Crash> crashes) {

    public CheckResult {
        plans = List.copyOf(plans);
        diagnostics = List.copyOf(diagnostics);
        crashes = List.copyOf(crashes);
    }

    /** A rule that failed, on which plan file, and how; a mistake of provenplan's, not of the plan's. */
    public record Crash(String rule, String file, RuntimeException cause) {}

    /** Whether every plan was read whole and every rule came to its end. */
    public boolean isComplete() {
        return crashes.isEmpty()
                && diagnostics.stream().noneMatch(Checker::meansUnread)
                && plans.stream().noneMatch(CheckedPlan::damaged);
    }

    /** How many active diagnostics have this severity. */
    public long count(Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic ->
                        diagnostic.status() == Diagnostic.Status.ACTIVE && diagnostic.severity() == severity)
                .count();
    }

    public long waived() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.status() == Diagnostic.Status.WAIVED)
                .count();
    }

    public int findings() {
        return plans.stream()
                .flatMap(plan -> plan.plan().stream())
                .mapToInt(plan -> plan.findings().size())
                .sum();
    }

    public int actions() {
        return plans.stream()
                .flatMap(plan -> plan.plan().stream())
                .mapToInt(plan -> plan.actions().size())
                .sum();
    }
}
