package org.provenplan.rules.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Course;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Reading;
import org.provenplan.plan.Vocabulary.Better;
import org.provenplan.plan.Vocabulary.MeasureType;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** The latest review of a finding that was overdue or stalled on that day records the challenge made. */
final class ChallengeRecorded implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("challenge-recorded", Family.REVIEW, Severity.WARNING);
    private static final int STEPS = 3;
    private static final int FEWEST = 2;

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
        return open && of(finding, day)
                ? Optional.of("the finding's figures had stopped moving by that day")
                : Optional.empty();
    }

    /** Whether all outcomes of a finding that were read often enough stood still; false where none was. */
    private static boolean of(Finding finding, LocalDate day) {
        boolean still = false;
        for (Measure measure : finding.measures()) {
            if (measure.type().orElse(MeasureType.OUTCOME) == MeasureType.OUTCOME) {
                Optional<List<Reading>> readings = Course.of(measure, LocalDate.MAX)
                        .map(course -> course.until(day).readings());
                if (readings.isEmpty() || readings.get().size() < FEWEST) {
                    continue;
                }
                if (!standsStill(measure, readings.get())) {
                    return false;
                }
                still = true;
            }
        }
        return still;
    }

    private static boolean standsStill(Measure measure, List<Reading> readings) {
        BigDecimal latest = readings.get(readings.size() - 1).value().get();
        int before = readings.size() - 1 - STEPS;
        Optional<BigDecimal> from = before < 0
                ? measure.baselineValue()
                : readings.get(before).value().value();
        Optional<Better> better = measure.better();
        if (from.isEmpty() || better.isEmpty() || measure.targetValue().isEmpty() || measure.meets(latest)) {
            return false;
        }
        int change = latest.compareTo(from.get());
        return better.get() == Better.HIGHER ? change <= 0 : change >= 0;
    }

    /** What an action looked like on a day in the past, as far as its dates tell. */
    private record Unfinished(Action action) {
        /** Whether its due date of that day had passed and it was not done. */
        boolean isOverdueOn(LocalDate day) {
            Field<LocalDate> due = dueOn(day);
            return due.is((LocalDate date) -> date.isBefore(day)) && isOpenOn(day);
        }

        /** Whether somebody had to work on it; where its dates don't tell, it is taken to have been finished. */
        boolean isOpenOn(LocalDate day) {
            return switch (action.status()) {
                case PLANNED, IN_PROGRESS, BLOCKED -> true;
                case REOPENED -> !isDoneBy(day) || isReopenedBy(day);
                case DONE, CLOSED ->
                    finished().filter(done -> done.isAfter(day)).isPresent() || (isDoneBy(day) && isReopenedBy(day));
                case CANCELLED -> false;
            };
        }

        /** The due date before the first extension that was still to come. */
        private Field<LocalDate> dueOn(LocalDate day) {
            Field<LocalDate> due = action.due();
            LocalDate first = LocalDate.MAX;
            for (Fields extension : action.fields().each("extensions")) {
                LocalDate on = extension.date("date").orElse(LocalDate.MIN);
                if (on.isAfter(day) && on.isBefore(first)) {
                    first = on;
                    due = extension.date("from");
                }
            }
            return due;
        }

        private boolean isDoneBy(LocalDate day) {
            return finished().filter(done -> !done.isAfter(day)).isPresent();
        }

        private boolean isReopenedBy(LocalDate day) {
            LocalDate done = finished().orElse(LocalDate.MIN);
            for (Fields reopening : action.fields().each("reopened")) {
                if (reopening.date("date").is((LocalDate on) -> !on.isBefore(done) && !on.isAfter(day))) {
                    return true;
                }
            }
            return false;
        }

        private Optional<LocalDate> finished() {
            return action.doneOn().value().or(action::closedOn);
        }
    }
}
