package org.provenplan.config;

import java.util.Set;
import org.provenplan.diagnostic.RuleId;

/**
 * What waivers may do.
 *
 * @param mostDays how long one may last
 * @param never rules that may not be waived, besides the mandatory ones
 */
public record WaiverTerms(int mostDays, Set<RuleId> never) {
    /** What holds where nothing is set. */
    public static final WaiverTerms STANDARD = new WaiverTerms(90, Set.of());

    public WaiverTerms {
        never = Set.copyOf(never);
    }
}
