package org.provenplan.rules.history;

import java.util.List;
import org.provenplan.rule.Rule;

/** The rules of this family. */
public final class HistoryFamily {
    /** Sorted by name. */
    private static final List<Rule> RULES = List.of(
            new ClosureEvidenceInTime(),
            new DatedWhenWritten(),
            new EvidenceGatheredThroughout(),
            new EvidenceKept(),
            new ExtensionsRecorded(),
            new FewExtensions(),
            new HistoryKept(),
            new PlanAlive(),
            new PlanKept(),
            new ReadingsKept(),
            new SeparateHands(),
            new TargetsKept());

    private HistoryFamily() {}

    public static List<Rule> rules() {
        return RULES;
    }
}
