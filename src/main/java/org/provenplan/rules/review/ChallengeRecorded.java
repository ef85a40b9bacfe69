package org.provenplan.rules.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** The latest review of a finding that was overdue or stalled on that day records the challenge made. */
final class ChallengeRecorded implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("challenge-recorded", Family.REVIEW, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Finding finding : plan.findings()) {
            latest(finding.reviews())
                    .filter(review -> LeftOpen.orMissing(review.text("challenge")))
                    .filter(review -> !isChallenged(plan, finding, review.date("date")))
                    .ifPresent(review -> why(finding, review.date("date").get())
                            .ifPresent(why -> report.on(
                                    review.field("challenge"),
                                    "challenge must say what was asked of those responsible, since " + why,
                                    "add challenge: and the question that was put; if none was, put it at the next review"
                                            + " and record it there")));
        }
    }

    private static Optional<Fields> latest(List<Fields> reviews) {
        Fields latest = null;
        for (Fields review : reviews) {
            Field<LocalDate> date = review.date("date");
            if (date.isPresent()
                    && (latest == null
                            || !date.get().isBefore(latest.date("date").get()))) {
                latest = review;
            }
        }
        return Optional.ofNullable(latest);
    }

    /** Whether another review of the day, of the finding or of the whole plan, has the challenge. */
    private static boolean isChallenged(Plan plan, Finding finding, Field<LocalDate> day) {
        return hasChallenge(finding.reviews(), day)
                || plan.governance()
                        .filter(governance -> hasChallenge(governance.each("reviews"), day))
                        .isPresent();
    }

    private static boolean hasChallenge(List<Fields> reviews, Field<LocalDate> day) {
        return reviews.stream()
                .anyMatch(review -> !LeftOpen.orMissing(review.text("challenge"))
                        && review.date("date").is((Object) day.get()));
    }

    private static Optional<String> why(Finding finding, LocalDate day) {
        boolean open = false;
        for (Action action : finding.actions()) {
            Unfinished then = new Unfinished(action);
            if (then.isOverdueOn(day)) {
                return Optional.of(
                        action.id().value().map(id -> "action " + id).orElse("an action") + " was overdue on that day");
            }
            open |= then.isOpenOn(day);
        }
        return open && Standstill.of(finding, day)
                ? Optional.of("the finding's figures had stopped moving by that day")
                : Optional.empty();
    }
}
