package org.provenplan.rules;

import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Each open action has a next review date. */
final class ReviewDate implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("review-date", Family.REVIEW, Severity.ERROR, RuleInfo.Mark.MANDATORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        plan.actions().stream()
                .filter(Action::isOpen)
                .map(Action::nextReview)
                .filter(Field::isMissing)
                .forEach(field -> report.on(
                        field,
                        "next-review must be the day on which somebody looks at it next",
                        "add a day such as next-review: " + context.asOf().plusWeeks(1)));
    }
}
