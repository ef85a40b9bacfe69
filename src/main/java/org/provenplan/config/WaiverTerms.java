package org.provenplan.config;

import java.util.Set;
import org.provenplan.diagnostic.RuleId;

/**
 * What the configuration says of waivers.
 *
 * @param mostDays how many days ahead a waiver may end
 * @param never rules that may not be waived, besides those that are always in force
 */
public record WaiverTerms(int mostDays, Set<RuleId> never) {
    /** Up to 90 days, and no rule but those that are always in force. */
    public static final WaiverTerms STANDARD = new WaiverTerms(90, Set.of());

    public WaiverTerms {
        never = Set.copyOf(never);
    }
}
