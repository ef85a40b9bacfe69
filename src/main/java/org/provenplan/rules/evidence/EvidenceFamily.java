package org.provenplan.rules.evidence;

import java.util.List;
import org.provenplan.rule.Rule;

/** The rules of this family. */
public final class EvidenceFamily {
    /** Sorted by name. */
    private static final List<Rule> RULES = List.of(
            new EvidenceCurrent(),
            new EvidenceDated(),
            new EvidenceLocated(),
            new EvidenceShows(),
            new EvidenceSource(),
            new EvidenceTested(),
            new EvidenceUnchanged(),
            new EvidenceUsedOnce());

    private EvidenceFamily() {}

    public static List<Rule> rules() {
        return RULES;
    }
}
