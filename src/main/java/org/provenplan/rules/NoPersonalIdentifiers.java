package org.provenplan.rules;

import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** No NHS number, National Insurance number, date of birth, phone number or email address of a person. */
final class NoPersonalIdentifiers implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("no-personal-identifiers", Family.PRIVACY, Severity.ERROR, RuleInfo.Mark.MANDATORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {}
}
