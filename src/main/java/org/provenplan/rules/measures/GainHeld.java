package org.provenplan.rules.measures;

import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Aim;
import org.provenplan.plan.Course;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Measure;
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

/** The latest reading still meets a target that an earlier one met. */
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
            Optional<Aim> aim = measure.aim();
            if (aim.isPresent() && (aim.get().isForward() || measure.type().is((Object) MeasureType.BALANCING))) {
                Optional<Course> course = Course.of(measure, context.asOf());
                if (course.isPresent()) {
                    check(aim.get(), course.get().sinceRebased(measure, context.asOf()), actions.of(measure), report);
                }
            }
        }
    }

    /** Whether an action was closed on this very reading: then it is the closure that is wrong. */
    private static boolean isClosedSince(Reading latest, List<Action> actions) {
        for (Action action : actions) {
            if (action.status() == ActionStatus.CLOSED
                    && action.closedOn()
                            .filter(closed -> closed.isBefore(latest.date().get()))
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static void check(Aim aim, Course course, List<Action> actions, Report report) {
        if (course.isEmpty()) {
            return;
        }
        Reading latest = course.latest();
        if (!aim.isMetBy(latest.value().get()) && !isClosedSince(latest, actions)) {
            course.lastMeeting(aim).ifPresent(met -> report(aim, met, latest, report));
        }
    }

    private static void report(Aim aim, Reading met, Reading latest, Report report) {
        String day = DateInWords.of(met.date().get());
        report.on(
                latest.value(),
                "value must still meet the target, " + PlainNumber.of(aim.target()) + ": "
                        + PlainNumber.of(met.value().get()) + " did on " + day + ", and "
                        + PlainNumber.of(latest.value().get()) + " no longer does",
                "find out what slipped and bring it back; an action that was closed on it becomes status: reopened",
                new Related("the target was met on " + day, met.value().place()));
    }
}
