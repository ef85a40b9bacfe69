package org.provenplan.rules;

import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Each action has exactly one owner, a named person in the register. */
final class SingleOwner implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("single-owner", Family.OWNERSHIP, Severity.ERROR, RuleInfo.Mark.MANDATORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            if (action.owner().isMissing()) {
                report.on(action.owner(), "owner must be one named person", "add owner: and the id of one person");
            }
        }
    }
}
