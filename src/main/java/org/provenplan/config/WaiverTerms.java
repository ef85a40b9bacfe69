package org.provenplan.config;

import java.util.Set;
import org.provenplan.diagnostic.RuleId;

/**
 * What waivers may do.
 *
 * @param mostDays how long one may last
 * @param never rules that may not be waived, besides the mandatory ones
 */
public record WaiverTerms(Setting<Integer> mostDays, Setting<Set<RuleId>> never) {
    /** What holds where nothing is set. */
    public static final WaiverTerms STANDARD = new WaiverTerms(Setting.usual(90), Setting.usual(Set.of()));
}
