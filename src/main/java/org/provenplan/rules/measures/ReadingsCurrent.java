package org.provenplan.rules.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Course;
import org.provenplan.plan.Field;
import org.provenplan.plan.Measure;
import org.provenplan.plan.MeasureActions;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.PlanStatus;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** A measure that somebody works on was last read no longer ago than twice its interval. */
final class ReadingsCurrent implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("readings-current", Family.MEASURES, Severity.WARNING, RuleInfo.Mark.CALENDAR);

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
        for (Measure measure : plan.measures()) {
            Optional<Course> course =
                    measure.every().isPresent() ? Course.of(measure, context.asOf()) : Optional.empty();
            if (course.isPresent() && isStillNeeded(measure, course.get(), actions.of(measure))) {
                check(measure, course.get(), actions, context.asOf(), report);
            }
        }
    }

    /** Once the target is met, its actions are closed, and each says what keeps watching, that is where to look. */
    private static boolean isStillNeeded(Measure measure, Course course, List<Action> actions) {
        boolean watchedElsewhere = !course.isEmpty()
                && measure.aim()
                        .filter(aim -> aim.isMetBy(course.latest().value().get()))
                        .isPresent()
                && actions.stream().allMatch(ReadingsCurrent::isClosedAndWatched);
        return !actions.isEmpty() && !watchedElsewhere;
    }

    private static boolean isClosedAndWatched(Action action) {
        return action.status() == ActionStatus.CLOSED
                && action.closure().filter(closure -> closure.has("oversight")).isPresent();
    }

    private static void check(Measure measure, Course course, MeasureActions actions, LocalDate asOf, Report report) {
        if (!course.isEmpty()) {
            Field<LocalDate> last = course.latest().date();
            if (Course.isStale(measure.every(), last.get(), asOf)) {
                report(last, "the last reading", measure, report);
            }
        } else if (measure.baselineDate().isPresent() && !isMissedByClosure(actions.of(measure))) {
            Field<LocalDate> baseline = measure.baseline().get().date("date");
            LocalDate start = actions.firstToStart(measure)
                    .map(action -> action.start().get())
                    .filter(baseline.get()::isBefore)
                    .orElse(baseline.get());
            if (Course.isStale(measure.every(), start, asOf)) {
                report(baseline, "the baseline, and there is no reading yet", measure, report);
            }
        }
    }

    /** Whether an action was closed without any reading, which {@code closure-outcome} says. */
    private static boolean isMissedByClosure(List<Action> actions) {
        for (Action action : actions) {
            if (action.status() == ActionStatus.CLOSED) {
                return true;
            }
        }
        return false;
    }

    private static void report(Field<LocalDate> date, String what, Measure measure, Report report) {
        String every = measure.every().get().text();
        report.on(
                date,
                "date must be no older than twice the interval (every: " + every + "), and this is " + what,
                "add what was read since "
                        + (measure.readingsFile().isPresent() ? "to the file" : "to readings:")
                        + ", or write as every: how often it really is",
                new Related("every: " + every, measure.every().place()));
    }
}
