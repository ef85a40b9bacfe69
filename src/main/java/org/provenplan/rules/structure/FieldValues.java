package org.provenplan.rules.structure;

import org.provenplan.diagnostic.Severity;
import org.provenplan.rule.Family;
import org.provenplan.rule.ReadingRule;
import org.provenplan.rule.RuleInfo;

/** Each value has its type and is one of the allowed words. */
final class FieldValues implements ReadingRule {
    private static final RuleInfo INFO = RuleInfo.of("field-values", Family.STRUCTURE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }
}
