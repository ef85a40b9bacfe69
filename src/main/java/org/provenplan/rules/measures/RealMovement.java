package org.provenplan.rules.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Aim;
import org.provenplan.plan.Course;
import org.provenplan.plan.Field;
import org.provenplan.plan.Interval;
import org.provenplan.plan.Measure;
import org.provenplan.plan.MeasureActions;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Reading;
import org.provenplan.plan.Vocabulary.MeasureType;
import org.provenplan.plan.Vocabulary.PlanStatus;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.PlainNumber;

/** After the first review period the latest reading is nearer to the target than the baseline was. */
final class RealMovement implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("real-movement", Family.MEASURES, Severity.WARNING, RuleInfo.Mark.CALENDAR);
    private static final int FEWEST_READINGS = 2;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        if (plan.status() == PlanStatus.CLOSED) {
            return;
        }
        MeasureActions actions = new MeasureActions(plan);
        FirstReview review = new FirstReview(plan, context.asOf());
        for (Measure measure : plan.measures()) {
            Optional<Aim> aim = measure.aim();
            if (aim.isPresent() && aim.get().isForward() && isToMove(measure, actions)) {
                LocalDate start = review.workStart(measure, actions.of(measure));
                if (review.isOver(start, measure)) {
                    unmoved(measure, aim.get(), start, context.asOf())
                            .ifPresent(latest -> report(measure, aim.get(), latest, report));
                }
            }
        }
    }

    private static boolean isToMove(Measure measure, MeasureActions actions) {
        return measure.baselineDate().isPresent()
                && !measure.type().isMalformed()
                && !measure.type().is(MeasureType.BALANCING)
                && isOneUnderWay(actions.of(measure));
    }

    private static boolean isOneUnderWay(List<Action> actions) {
        for (Action action : actions) {
            if (FirstReview.isUnderWay(action)) {
                return true;
            }
        }
        return false;
    }

    /** The latest reading, where it is no better than the baseline; what met the target for a while is {@code gain-held}'s to judge. */
    private static Optional<Reading> unmoved(Measure measure, Aim aim, LocalDate start, LocalDate asOf) {
        Optional<Course> all = Course.of(measure, asOf);
        if (all.isEmpty() || all.get().sinceRebased(asOf).isReached()) {
            return Optional.empty();
        }
        Course course = all.get().since(start);
        if (course.readings().size() < FEWEST_READINGS) {
            return Optional.empty();
        }
        Reading latest = course.latest();
        boolean unmoved = aim.movement(latest.value().get()) <= 0
                && !Course.isStale(measure.every(), latest.date().get(), asOf);
        return unmoved ? Optional.of(latest) : Optional.empty();
    }

    private static void report(Measure measure, Aim aim, Reading latest, Report report) {
        Field<BigDecimal> baseline = measure.baseline().get().number("value");
        report.on(
                latest.value(),
                "value must have moved towards the target, " + PlainNumber.of(aim.target())
                        + ", by the first review: it was "
                        + PlainNumber.of(aim.baseline()) + " at the baseline and is "
                        + PlainNumber.of(latest.value().get()),
                "change what is done rather than the number: tighten or split the action, or escalate it, and record the decision in reviews:",
                new Related("where it was at the baseline", baseline.place()));
    }

    /** From when the readings of a measure should show what the work does, and when that was to be reviewed first. */
    private static final class FirstReview {
        /** Where the plan does not say how often it is reviewed. */
        private static final Interval USUAL = new Interval("monthly", Period.ofMonths(1));

        private final Interval every;
        private final LocalDate asOf;

        FirstReview(Plan plan, LocalDate asOf) {
            this.every = plan.governance().isPresent()
                    ? plan.governance().get().interval("review-every").orElse(USUAL)
                    : USUAL;
            this.asOf = asOf;
        }

        /**
         * The day from which its readings count: the baseline's, or that on which the first action under way started, or that on which it
         * was set anew, whichever is latest.
         */
        LocalDate workStart(Measure measure, List<Action> actions) {
            LocalDate baseline = measure.baselineDate().orElseThrow();
            LocalDate first = LocalDate.MAX;
            for (Action action : actions) {
                LocalDate start = action.start().orElse(baseline);
                first = isUnderWay(action) && start.isBefore(first) ? start : first;
            }
            return later(first, later(baseline, measure.rebasedBy(asOf).orElse(baseline)));
        }

        /** Whether the review after a start has passed; never before twice the measure's own interval. */
        boolean isOver(LocalDate workStart, Measure measure) {
            LocalDate twoReadings =
                    measure.every().isPresent() ? measure.every().get().after(workStart, 2) : workStart;
            return later(every.after(workStart), twoReadings).isBefore(asOf);
        }

        /** Neither still to begin nor closed, which is for the rules of closure to judge. */
        static boolean isUnderWay(Action action) {
            return switch (action.status()) {
                case IN_PROGRESS, BLOCKED, REOPENED, DONE -> true;
                case PLANNED, CLOSED, CANCELLED -> false;
            };
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }
    }
}
