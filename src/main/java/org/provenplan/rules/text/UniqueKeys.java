package org.provenplan.rules.text;

import org.provenplan.diagnostic.Severity;
import org.provenplan.rule.Family;
import org.provenplan.rule.ReadingRule;
import org.provenplan.rule.RuleInfo;

/** No key stands twice in a mapping. */
final class UniqueKeys implements ReadingRule {
    private static final RuleInfo INFO =
            RuleInfo.of("unique-keys", Family.TEXT, Severity.ERROR, RuleInfo.Mark.MANDATORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }
}
