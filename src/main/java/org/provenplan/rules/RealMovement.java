package org.provenplan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Aim;
import org.provenplan.plan.Field;
import org.provenplan.plan.Interval;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Reading;
import org.provenplan.plan.Vocabulary.MeasureType;
import org.provenplan.plan.Vocabulary.PlanStatus;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** After the first review period the latest reading is nearer to the target than the baseline was. */
final class RealMovement implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("real-movement", Family.MEASURES, Severity.WARNING, RuleInfo.Mark.CALENDAR);
    private static final int FEWEST_READINGS = 2;
    /** Where the plan does not say how often it is reviewed. */
    private static final Interval USUAL_REVIEW = new Interval("monthly", Period.ofMonths(1));

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
        Interval review = plan.governance()
                .flatMap(governance -> governance.interval("review-every").value())
                .orElse(USUAL_REVIEW);
        for (Measure measure : plan.measures()) {
            Optional<Aim> aim = measure.aim().filter(Aim::isForward);
            boolean isToMove = aim.isPresent()
                    && !measure.type().isMalformed()
                    && !measure.type().is(MeasureType.BALANCING);
            if (isToMove && measure.baselineDate().isPresent()) {
                workStart(measure, actions.of(measure), context.asOf())
                        .filter(start -> isFirstReviewOver(start, review, measure, context.asOf()))
                        .flatMap(start -> unmoved(measure, aim.get(), start, context.asOf()))
                        .ifPresent(latest -> report(measure, aim.get(), latest, report));
            }
        }
    }

    /** The day from which readings should show what the work does; empty where none is under way, or all is closed. */
    private static Optional<LocalDate> workStart(Measure measure, List<Action> actions, LocalDate asOf) {
        LocalDate baseline = measure.baselineDate().orElseThrow();
        LocalDate first = null;
        for (Action action : actions) {
            if (isUnderWay(action)) {
                LocalDate start = action.start().orElse(baseline);
                first = first == null || start.isBefore(first) ? start : first;
            }
        }
        LocalDate rebased = measure.rebasedBy(asOf).orElse(baseline);
        return Optional.ofNullable(first).map(start -> latest(start, latest(baseline, rebased)));
    }

    private static boolean isUnderWay(Action action) {
        return switch (action.status()) {
            case IN_PROGRESS, BLOCKED, REOPENED, DONE -> true;
            case PLANNED, CLOSED, CANCELLED -> false;
        };
    }

    private static boolean isFirstReviewOver(LocalDate start, Interval review, Measure measure, LocalDate asOf) {
        LocalDate twoReadings =
                measure.every().value().map(every -> every.after(start, 2)).orElse(start);
        return latest(review.after(start), twoReadings).isBefore(asOf);
    }

    /** The latest reading, where it is no better than the baseline; what was better for a while is {@code gain-held}'s to judge. */
    private static Optional<Reading> unmoved(Measure measure, Aim aim, LocalDate start, LocalDate asOf) {
        return Course.of(measure, asOf)
                .map(course -> course.since(start))
                .filter(course -> course.readings().size() >= FEWEST_READINGS)
                .filter(course -> course.readings().stream()
                        .noneMatch(reading -> aim.isMetBy(reading.value().get())))
                .map(Course::latest)
                .filter(latest -> aim.movement(latest.value().get()) <= 0)
                .filter(latest -> !Course.isStale(measure.every(), latest.date().get(), asOf));
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

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
