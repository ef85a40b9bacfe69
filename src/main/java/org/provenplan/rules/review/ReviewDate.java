package org.provenplan.rules.review;

import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Each action that is neither closed nor cancelled has a next review date. */
final class ReviewDate implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("review-date", Family.REVIEW, Severity.ERROR, RuleInfo.Mark.MANDATORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            if (action.isOwed()
                    && !action.statusField().isMalformed()
                    && action.nextReview().isMissing()) {
                report.on(
                        action.nextReview(),
                        "next-review must be the day on which somebody looks at it next",
                        "add a day, such as next-review: " + context.asOf().plusWeeks(1));
            }
        }
    }
}
