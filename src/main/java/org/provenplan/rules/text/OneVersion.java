package org.provenplan.rules.text;

import org.provenplan.diagnostic.Severity;
import org.provenplan.rule.Family;
import org.provenplan.rule.ReadingRule;
import org.provenplan.rule.RuleInfo;

/** No marks of a merge stand in the file; whoever merged has chosen one of two versions. */
final class OneVersion implements ReadingRule {
    private static final RuleInfo INFO =
            RuleInfo.of("one-version", Family.TEXT, Severity.ERROR, RuleInfo.Mark.MANDATORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }
}
