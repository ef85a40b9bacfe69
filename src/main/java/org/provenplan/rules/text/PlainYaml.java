package org.provenplan.rules.text;

import org.provenplan.diagnostic.Severity;
import org.provenplan.rule.Family;
import org.provenplan.rule.ReadingRule;
import org.provenplan.rule.RuleInfo;

/** No anchors, aliases, merge keys, tags or second documents. */
final class PlainYaml implements ReadingRule {
    private static final RuleInfo INFO =
            RuleInfo.of("plain-yaml", Family.TEXT, Severity.ERROR, RuleInfo.Mark.MANDATORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }
}
