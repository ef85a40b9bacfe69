package org.provenplan.rules.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Course;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Measure;
import org.provenplan.plan.MeasureActions;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Reading;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.MeasureType;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.PlainNumber;

/** A target that was met has not been lost since, unless an action of the measure was reopened over it. */
final class GainHeld implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("gain-held", Family.MEASURES, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        MeasureActions actions = new MeasureActions(plan);
        for (Measure measure : plan.measures()) {
            if (!measure.isWithdrawn() && hasGain(measure)) {
                Optional<Course> course =
                        Course.of(measure, context.asOf()).map(known -> known.sinceRebased(context.asOf()));
                if (course.isPresent() && course.get().isLost(Course.FEWEST)) {
                    check(course.get(), actions.of(measure), report);
                }
            }
        }
    }

    /** Whether meeting its target is better than the baseline, or is what the measure is there to watch. */
    private static boolean hasGain(Measure measure) {
        return measure.aim().isPresent()
                && (measure.aim().get().isForward() || measure.type().is((Object) MeasureType.BALANCING));
    }

    private static void check(Course course, List<Action> actions, Report report) {
        Reading held = course.lastMeeting(Course.FEWEST).orElseThrow().latest();
        for (Action action : actions) {
            if (isReopenedSince(held, action) || isClosedOn(course.latest(), action)) {
                return;
            }
        }
        report(course, held, report);
    }

    private static boolean isReopenedSince(Reading held, Action action) {
        for (Fields reopening : action.fields().each("reopened")) {
            if (reopening
                    .date("date")
                    .is((LocalDate day) -> !day.isBefore(held.date().get()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an action was closed on this very reading: then it is the closure that is wrong. */
    private static boolean isClosedOn(Reading latest, Action action) {
        return action.status() == ActionStatus.CLOSED
                && action.closedOn()
                        .filter(closed -> closed.isBefore(latest.date().get()))
                        .isEmpty();
    }

    private static void report(Course course, Reading held, Report report) {
        String day = DateInWords.of(held.date().get());
        report.on(
                course.latest().value(),
                "value must still meet the target, "
                        + PlainNumber.of(course.measure().targetValue().orElseThrow()) + ": it was met until " + day
                        + ", and " + PlainNumber.of(course.latest().value().get()) + " no longer does",
                "find out what slipped and bring it back; an action that was closed on it becomes status: reopened",
                new Related("the target was met until " + day, held.value().place()));
    }
}
