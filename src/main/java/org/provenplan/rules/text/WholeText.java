package org.provenplan.rules.text;

import org.provenplan.diagnostic.Severity;
import org.provenplan.rule.Family;
import org.provenplan.rule.ReadingRule;
import org.provenplan.rule.RuleInfo;

/** Nothing that was typed is lost to YAML. */
final class WholeText implements ReadingRule {
    private static final RuleInfo INFO = RuleInfo.of("whole-text", Family.TEXT, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }
}
