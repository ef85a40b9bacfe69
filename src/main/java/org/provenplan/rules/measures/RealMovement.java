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
import org.provenplan.plan.Interval;
import org.provenplan.plan.Measure;
import org.provenplan.plan.MeasureActions;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Reading;
import org.provenplan.plan.Vocabulary.MeasureType;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.source.Span;
import org.provenplan.wording.PlainNumber;

/**
 * Until the target's date, the work moves its measure: after the first review period a reading is nearer to the target than the
 * baseline, and the best of the last three review periods gained a tenth of what was left.
 */
final class RealMovement implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("real-movement", Family.MEASURES, Severity.WARNING, RuleInfo.Mark.CALENDAR);
    private static final int FEWEST_AT_FIRST = 2;
    private static final int FEWEST_LATER = 3;
    private static final int PERIODS = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        MeasureActions actions = new MeasureActions(plan);
        ReviewPeriods periods = new ReviewPeriods(plan, context.asOf());
        for (Measure measure : plan.measures()) {
            Optional<Aim> aim = measure.aim();
            if (aim.isPresent() && aim.get().isForward() && isToMove(measure, actions, context.asOf())) {
                Optional<Course> course = Course.of(measure, context.asOf());
                LocalDate start = periods.workStart(measure, actions.of(measure));
                if (course.isPresent() && isFresh(course.get(), context.asOf())) {
                    check(course.get(), aim.get(), start, periods, report);
                }
            }
        }
    }

    private static boolean isToMove(Measure measure, MeasureActions actions, LocalDate asOf) {
        return measure.baselineDate().isPresent()
                && !measure.isWithdrawn()
                && !measure.type().isMalformed()
                && !measure.type().is(MeasureType.BALANCING)
                && measure.targetDate().filter(asOf::isAfter).isEmpty()
                && isOneUnderWay(actions.of(measure));
    }

    private static boolean isOneUnderWay(List<Action> actions) {
        for (Action action : actions) {
            if (ReviewPeriods.isUnderWay(action)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it was read lately; that it was not is for {@code readings-current} to say. */
    private static boolean isFresh(Course course, LocalDate asOf) {
        return !course.isEmpty()
                && !Course.isStale(
                        course.measure().every(), course.latest().date().get(), asOf);
    }

    private static void check(Course all, Aim aim, LocalDate start, ReviewPeriods periods, Report report) {
        Course course = all.since(start);
        BigDecimal best = best(course, aim);
        boolean unmoved = course.readings().size() >= FEWEST_AT_FIRST
                && periods.isFirstOver(start, all.measure())
                && aim.movement(best) <= 0;
        LocalDate lately = periods.before(PERIODS);
        if (unmoved) {
            reportUnmoved(course.latest(), aim, baselinePlace(all.measure()), report);
        } else if (!start.isAfter(lately) && course.since(lately).readings().size() >= FEWEST_LATER) {
            checkGain(course, lately, aim, report);
        }
    }

    private static void checkGain(Course course, LocalDate lately, Aim aim, Report report) {
        BigDecimal before = best(course.until(lately.minusDays(1)), aim);
        BigDecimal now = best(course.since(lately), aim);
        BigDecimal left = aim.target().subtract(before);
        BigDecimal gained = now.subtract(before);
        boolean reachedBefore = aim.isMetBy(before);
        boolean enough = gained.signum() == left.signum()
                && gained.abs().compareTo(left.abs().movePointLeft(1)) >= 0;
        if (!reachedBefore && !enough) {
            reportStall(course.latest(), before, now, aim, report);
        }
    }

    /** The best of some readings, or the baseline where none is better. */
    private static BigDecimal best(Course course, Aim aim) {
        BigDecimal best = aim.baseline();
        for (Reading reading : course.readings()) {
            BigDecimal value = reading.value().get();
            best = aim.movement(value) > 0 && aim.isBetter(value, best) ? value : best;
        }
        return best;
    }

    private static Span baselinePlace(Measure measure) {
        return measure.baseline().get().number("value").place();
    }

    private static void reportUnmoved(Reading latest, Aim aim, Span baseline, Report report) {
        report.on(
                latest.value(),
                "value must have moved towards the target, " + PlainNumber.of(aim.target())
                        + ", by the first review: it was "
                        + PlainNumber.of(aim.baseline()) + " at the baseline and is "
                        + PlainNumber.of(latest.value().get()),
                "change what is done rather than the number: tighten or split the action, or escalate it, and record the decision in reviews:",
                new Related("where it was at the baseline", baseline));
    }

    private static void reportStall(Reading latest, BigDecimal before, BigDecimal now, Aim aim, Report report) {
        report.on(
                latest.value(),
                "value must gain a tenth of the way left to " + PlainNumber.of(aim.target())
                        + " in three review periods: the best was "
                        + PlainNumber.of(before) + " before and is " + PlainNumber.of(now) + " since",
                "change what is done rather than the number: tighten or split the action, or escalate it, and record the decision in reviews:");
    }

    /** From when the readings of a measure should show what the work does, and how often that is reviewed. */
    private static final class ReviewPeriods {
        /** Where the plan does not say how often it is reviewed. */
        private static final Interval USUAL = new Interval("monthly", Period.ofMonths(1));

        private final Interval every;
        private final LocalDate asOf;

        ReviewPeriods(Plan plan, LocalDate asOf) {
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
        boolean isFirstOver(LocalDate workStart, Measure measure) {
            LocalDate twoReadings =
                    measure.every().isPresent() ? measure.every().get().after(workStart, 2) : workStart;
            return later(every.after(workStart), twoReadings).isBefore(asOf);
        }

        /** The day some periods before today. */
        LocalDate before(int periods) {
            return every.after(asOf, -periods);
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
