package org.provenplan.rules.text;

import org.provenplan.diagnostic.Severity;
import org.provenplan.rule.Family;
import org.provenplan.rule.ReadingRule;
import org.provenplan.rule.RuleInfo;

/** The file is UTF-8 YAML within the limits on size, depth and nodes. */
final class ReadableYaml implements ReadingRule {
    private static final RuleInfo INFO =
            RuleInfo.of("readable-yaml", Family.TEXT, Severity.ERROR, RuleInfo.Mark.MANDATORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }
}
