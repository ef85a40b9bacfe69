package org.provenplan.rules.review;

import java.time.LocalDate;
import org.provenplan.diagnostic.Severity;
import org.provenplan.duty.Duty;
import org.provenplan.duty.DutyKind;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** The forum has reviewed the plan within its interval and half of it again. */
final class PlanReviewed implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("plan-reviewed", Family.REVIEW, Severity.WARNING, RuleInfo.Mark.CALENDAR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        if (!isEveryReviewKnown(plan, context.asOf())) {
            return;
        }
        for (Duty duty : context.duties(plan).dated()) {
            if (duty.kind() == DutyKind.GOVERNANCE && duty.isOverdue(context.asOf())) {
                report.on(
                        duty.date(),
                        "review-every must be kept: "
                                + Quotation.of(duty.about().title())
                                + " was to review the plan by " + DateInWords.of(duty.by())
                                + ", and no review is recorded since",
                        "add the review under governance: reviews: with its date, or have it held and recorded");
            }
        }
    }

    /** A review whose day can't be read, or is still to come, may be the very one: other rules report it. */
    private static boolean isEveryReviewKnown(Plan plan, LocalDate asOf) {
        return plan.governance().stream()
                .flatMap(governance -> governance.<Fields>values("reviews").stream())
                .allMatch(review ->
                        review.isPresent() && review.get().date("date").is((LocalDate day) -> !day.isAfter(asOf)));
    }
}
