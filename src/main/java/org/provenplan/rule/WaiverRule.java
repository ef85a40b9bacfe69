package org.provenplan.rule;

import java.util.List;

/** A rule that looks at the waivers of one plan, when it is known what the other rules have found there. */
public non-sealed interface WaiverRule extends Rule {
    /** Reports every breach once. What a waiver lacks is for other rules to report. */
    void check(List<JudgedWaiver> waivers, RuleContext context, Report report);
}
