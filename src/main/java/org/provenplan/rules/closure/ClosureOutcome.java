package org.provenplan.rules.closure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.ClosureDays;
import org.provenplan.plan.Course;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Reading;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.rule.Family;
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Each measure of a closed action has met its target on its last readings, the last of them after the work was done. */
final class ClosureOutcome implements PlanRule {
    private static final NumberOption READINGS =
            new NumberOption("readings", 3, 1, "how many of the last readings must have met the target");
    private static final RuleInfo INFO =
            RuleInfo.of("closure-outcome", Family.CLOSURE, Severity.ERROR).with(READINGS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        int wanted = context.options().number(READINGS);
        for (Finding finding : plan.findings()) {
            for (Action action : finding.actions()) {
                if (action.status() == ActionStatus.CLOSED) {
                    check(
                            action,
                            plan.countedMeasuresOf(finding, action),
                            new ClosureReadings(action, wanted, context.asOf()),
                            report);
                }
            }
        }
    }

    private static void check(Action action, List<Measure> measures, ClosureReadings readings, Report report) {
        List<String> shortfalls = new ArrayList<>();
        for (Measure measure : measures) {
            readings.shortfall(measure).ifPresent(shortfalls::add);
        }
        if (!shortfalls.isEmpty()) {
            report.on(
                    action.statusField(),
                    "status must not be closed before the last " + readings.wantedInWords() + " met each target: "
                            + String.join("; ", shortfalls),
                    "write status: done, or in-progress while there is work to do, until the readings show it");
        }
    }

    /**
     * Whether the readings of a measure bear out that an action was closed.
     *
     * @param wanted how many of the last readings must have met the target
     * @param asOf the day that counts as today
     */
    private record ClosureReadings(Action action, int wanted, LocalDate asOf) {
        String wantedInWords() {
            return wanted == 1 ? "reading" : wanted + " readings";
        }

        /**
         * What is missing, in words; empty where nothing is, or where the measure can't be judged, which other rules report. What
         * has been lost since closure is theirs too, and what was proven only later counts.
         */
        Optional<String> shortfall(Measure measure) {
            Optional<Course> known = Course.of(measure, asOf);
            boolean canBeJudged = known.isPresent()
                    && measure.targetValue().isPresent()
                    && measure.better().isPresent();
            if (!canBeJudged || isProven(known.get()) || isProven(byClosure(known.get()))) {
                return Optional.empty();
            }
            return Optional.of(name(measure) + " " + why(measure, known.get()));
        }

        private Course byClosure(Course course) {
            return course.until(ClosureDays.closed(action).orElse(LocalDate.MAX));
        }

        private boolean isProven(Course course) {
            return isMet(course) && !isBeforeDone(course.latest());
        }

        /** One reading lasts no time: whoever asks for no more asks for no stretch. */
        private boolean isMet(Course course) {
            return wanted == 1 ? course.isOnTarget() : course.isMet(wanted);
        }

        private String why(Measure measure, Course course) {
            List<Reading> readings = course.readings();
            if (readings.isEmpty()) {
                return "has no reading";
            }
            Optional<Reading> off = lastOffTarget(measure, readings);
            if (off.isPresent()) {
                return "stood at " + off.get().value().get().toPlainString() + " on " + on(off.get())
                        + ", and its target is "
                        + measure.targetValue().orElseThrow().toPlainString();
            }
            if (readings.size() < wanted) {
                return "has only " + (readings.size() == 1 ? "one reading" : readings.size() + " readings");
            }
            return isMet(course)
                    ? "has no reading after " + DateInWords.of(action.doneOn().get()) + ", when the work was done"
                    : "has been on target only since "
                            + on(course.stretch().readings().get(0)) + ", under " + course.daysToLast() + " days";
        }

        /** The latest of the last readings that is off the target. */
        private Optional<Reading> lastOffTarget(Measure measure, List<Reading> readings) {
            for (int i = readings.size() - 1; i >= Math.max(0, readings.size() - wanted); i--) {
                if (!measure.meets(readings.get(i).value().get())) {
                    return Optional.of(readings.get(i));
                }
            }
            return Optional.empty();
        }

        private boolean isBeforeDone(Reading reading) {
            return ClosureDays.done(action, asOf)
                    .filter(done -> !reading.date().get().isAfter(done))
                    .isPresent();
        }

        private static String on(Reading reading) {
            return DateInWords.of(reading.date().get());
        }

        private static String name(Measure measure) {
            return measure.id()
                    .value()
                    .orElseGet(() -> Quotation.of(measure.title().orElse("a measure")));
        }
    }
}
