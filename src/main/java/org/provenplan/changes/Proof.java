package org.provenplan.changes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.provenplan.check.CheckResult;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.rule.Family;
import org.provenplan.rules.Rules;

/** Whether closed actions are proven, by what the check found. */
final class Proof {
    private final CheckResult result;

    Proof(CheckResult result) {
        this.result = result;
    }

    /** What leaves a closed action in doubt: any error in it or its evidence, and any doubt about proof. A waiver is no proof. */
    List<Diagnostic> doubts(String plan, Action action) {
        Set<String> items = new HashSet<>();
        action.id().value().ifPresent(items::add);
        for (Evidence evidence : action.evidence()) {
            evidence.id().value().ifPresent(items::add);
        }
        return Stream.concat(result.diagnostics().stream(), result.hidden().stream())
                .filter(diagnostic -> diagnostic.plan().equals(plan) && items.contains(diagnostic.item()))
                .filter(Proof::leavesInDoubt)
                .toList();
    }

    /** Whether every rule came to a verdict; where one failed, nothing counts as proven. */
    boolean isComplete() {
        return result.isComplete();
    }

    private static boolean leavesInDoubt(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR
                || (diagnostic.severity() == Severity.WARNING && isAboutProof(diagnostic));
    }

    private static boolean isAboutProof(Diagnostic diagnostic) {
        Family family =
                Rules.named(diagnostic.rule().name()).orElseThrow().info().family();
        return family == Family.EVIDENCE || family == Family.CLOSURE;
    }
}
