package org.provenplan.rules.structure;

import org.provenplan.diagnostic.Severity;
import org.provenplan.rule.Family;
import org.provenplan.rule.ReadingRule;
import org.provenplan.rule.RuleInfo;

/** Every key is one that the format knows in its place. */
final class KnownFields implements ReadingRule {
    private static final RuleInfo INFO = RuleInfo.of("known-fields", Family.STRUCTURE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }
}
