package org.provenplan.rules.text;

import org.provenplan.diagnostic.Severity;
import org.provenplan.rule.Family;
import org.provenplan.rule.ReadingRule;
import org.provenplan.rule.RuleInfo;

/** No tabs, no-break spaces, full-width colons, curly quotes used as quotes, or look-alike letters in ids. */
final class PlainCharacters implements ReadingRule {
    private static final RuleInfo INFO = RuleInfo.of("plain-characters", Family.TEXT, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }
}
