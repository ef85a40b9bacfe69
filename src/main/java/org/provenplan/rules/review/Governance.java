package org.provenplan.rules.review;

import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.Gaps;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** The plan names who is accountable, the forum, how often it reviews, and to whom it escalates. */
final class Governance implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("governance", Family.REVIEW, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        Field<Fields> governance = plan.fields().mapping("governance");
        if (governance.isMissing()) {
            report.on(
                    governance,
                    "governance must say who answers for the plan, which meeting reviews it, how often, and who hears of delays",
                    "add governance: with accountable, forum, review-every and escalate-to");
        } else if (governance.isPresent()) {
            checkNamed(governance.get(), report);
        }
    }

    private static void checkNamed(Fields governance, Report report) {
        Gaps gaps = new Gaps("governance");
        gaps.look(governance, "accountable", "who answers for the plan");
        gaps.look(governance, "forum", "which meeting reviews the plan");
        gaps.look(governance, "review-every", "how often the plan is reviewed");
        gaps.look(governance, "escalate-to", "who hears of delays");
        gaps.reportTo(report, governance.whereMissing(), "");
    }
}
