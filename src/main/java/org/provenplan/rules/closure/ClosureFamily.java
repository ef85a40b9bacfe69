package org.provenplan.rules.closure;

import java.util.List;
import org.provenplan.rule.Rule;

/** The rules of this family. */
public final class ClosureFamily {
    /** Sorted by name. */
    private static final List<Rule> RULES = List.of(
            new ClosureCriteria(),
            new ClosureDecision(),
            new ClosureEvidence(),
            new ClosureOutcome(),
            new EvidenceVariety(),
            new FollowUpCheck(),
            new FollowUpHeld(),
            new NoContradiction());

    private ClosureFamily() {}

    public static List<Rule> rules() {
        return RULES;
    }
}
