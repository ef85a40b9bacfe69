package org.provenplan.check;

import java.util.List;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Severity;
import org.provenplan.rule.Family;
import org.provenplan.rule.RuleInfo;
import org.provenplan.rules.Rules;

/**
 * What the check leaves in doubt about the proof of an action that its author calls closed.
 *
 * @param doubts what takes the proof away
 * @param everyRuleRan whether each rule came to a verdict, and none about proof is off; otherwise nothing counts as proven
 * @param seen whether Git shows the work as it went; otherwise the action is closed, but not seen to happen
 */
public record Proof(List<Diagnostic> doubts, boolean everyRuleRan, boolean seen) {
    private static final String INDEPENDENCE = "independent-verifier";

    public Proof {
        doubts = List.copyOf(doubts);
    }

    /** Judges what was found in an action, its evidence and its closure. */
    public static Proof of(List<Diagnostic> concerning, boolean everyRuleRan, boolean seen) {
        return new Proof(concerning.stream().filter(Proof::leavesInDoubt).toList(), everyRuleRan, seen);
    }

    /** Whether nothing is left in doubt. */
    public boolean holds() {
        return everyRuleRan && doubts.isEmpty();
    }

    /**
     * Whether what has this diagnostic is not proven: any error, and any doubt about proof. What counts is what its rule weighs
     * in the rulebook, which no profile and no configuration makes lighter. A waiver is no proof.
     */
    public static boolean leavesInDoubt(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR
                || switch (rule(diagnostic).severity()) {
                    case ERROR -> true;
                    case WARNING -> isAboutProof(diagnostic);
                    case INFO -> false;
                };
    }

    /** Whether what was found at a measure bears on an outcome that it shows: its proof, or a target or reading that was not kept. */
    static boolean bearsOnOutcome(Diagnostic diagnostic) {
        return isAboutProof(diagnostic) || rule(diagnostic).family() == Family.HISTORY;
    }

    private static boolean isAboutProof(Diagnostic diagnostic) {
        return isAboutProof(rule(diagnostic));
    }

    /** Whether a rule is about evidence, closure, or the independence of whoever verifies. */
    static boolean isAboutProof(RuleInfo rule) {
        return rule.family() == Family.EVIDENCE
                || rule.family() == Family.CLOSURE
                || rule.id().name().equals(INDEPENDENCE);
    }

    private static RuleInfo rule(Diagnostic diagnostic) {
        return Rules.named(diagnostic.rule().name()).orElseThrow().info();
    }
}
