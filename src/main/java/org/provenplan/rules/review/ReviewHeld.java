package org.provenplan.rules.review;

import java.time.LocalDate;
import java.util.Optional;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** A next review date that has passed was followed by a recorded review or progress note, and a new date. */
final class ReviewHeld implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("review-held", Family.REVIEW, Severity.ERROR, RuleInfo.Mark.CALENDAR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        LastLook lastLook = new LastLook(plan, context.asOf());
        for (Finding finding : plan.findings()) {
            finding.fields()
                    .inner("no-action")
                    .map(decision -> decision.date("review"))
                    .filter(day -> day.is((LocalDate review) -> review.isBefore(context.asOf())))
                    .ifPresent(day -> reportDecision(day, lastLook.at(finding), context.asOf(), report));
            for (Action action : finding.actions()) {
                if (action.isOwed() && action.nextReview().is((LocalDate day) -> day.isBefore(context.asOf()))) {
                    report(action.nextReview(), lastLook.at(finding, action), context.asOf(), report);
                }
            }
        }
    }

    /** A decision to leave a finding without an action is looked at again too. */
    private static void reportDecision(
            Field<LocalDate> planned, Optional<LocalDate> look, LocalDate asOf, Report report) {
        boolean looked = look.filter(day -> !day.isBefore(planned.get())).isPresent();
        String day = DateInWords.of(planned.get());
        String next = "review: " + asOf.plusMonths(1);
        report.on(
                planned,
                looked
                        ? "review must be a day to come: " + day + " has passed, and no new day is set"
                        : "review must be followed by a review of the finding: " + day
                                + " has passed, and none is recorded since",
                looked
                        ? "write the day on which the decision is looked at again, such as " + next
                        : "record what was decided under reviews: of the finding, and write the next day, such as "
                                + next);
    }

    private static void report(Field<LocalDate> planned, Optional<LocalDate> look, LocalDate asOf, Report report) {
        String next = "next-review: " + asOf.plusWeeks(1);
        if (look.filter(day -> !day.isBefore(planned.get())).isPresent()) {
            report.on(
                    planned,
                    "next-review must be a day to come: " + DateInWords.of(planned.get())
                            + " has passed, and no new day is set",
                    "write the day of the next review, such as " + next);
        } else {
            report.on(
                    planned,
                    "next-review must be followed by a review: " + DateInWords.of(planned.get())
                            + " has passed, and no review or progress note is recorded since",
                    "record what was found under reviews: or progress: with its date, and write the next day, such as "
                            + next);
        }
    }
}
