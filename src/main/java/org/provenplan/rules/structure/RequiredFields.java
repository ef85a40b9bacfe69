package org.provenplan.rules.structure;

import org.provenplan.diagnostic.Severity;
import org.provenplan.rule.Family;
import org.provenplan.rule.ReadingRule;
import org.provenplan.rule.RuleInfo;

/** What the format requires is there and not empty. */
final class RequiredFields implements ReadingRule {
    private static final RuleInfo INFO = RuleInfo.of("required-fields", Family.STRUCTURE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }
}
