package org.provenplan.rules.structure;

import org.provenplan.diagnostic.Severity;
import org.provenplan.rule.Family;
import org.provenplan.rule.ReadingRule;
import org.provenplan.rule.RuleInfo;

/** A date is a calendar date written YYYY-MM-DD. */
final class RealDates implements ReadingRule {
    private static final RuleInfo INFO = RuleInfo.of("real-dates", Family.STRUCTURE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }
}
