package org.provenplan.rules.measures;

import java.time.LocalDate;
import java.util.Optional;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.duty.Duties;
import org.provenplan.duty.DutyKind;
import org.provenplan.plan.Course;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Reading;
import org.provenplan.plan.Vocabulary.MeasureType;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.PlainNumber;

/** A target whose date has passed was reached by then, or was set anew with a reason. */
final class TargetReached implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("target-reached", Family.MEASURES, Severity.WARNING, RuleInfo.Mark.CALENDAR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        Duties duties = context.duties(plan);
        for (Measure measure : plan.measures()) {
            if (duties.isOverdue(DutyKind.TARGET, measure.fields(), context.asOf()) && isPossible(measure)) {
                Course.of(measure, context.asOf()).ifPresent(course -> report(course, context.asOf(), report));
            }
        }
    }

    /** Whether it lies ahead of its baseline and leads forward, or holds what there is; what does not is other rules' to report. */
    private static boolean isPossible(Measure measure) {
        boolean ahead = measure.baselineDate()
                .filter(day -> !day.isBefore(measure.targetDate().orElseThrow()))
                .isEmpty();
        return ahead
                && measure.aim()
                        .filter(aim -> aim.isForward() || measure.type().is((Object) MeasureType.BALANCING))
                        .isPresent();
    }

    private static void report(Course course, LocalDate asOf, Report report) {
        Field<LocalDate> by = course.measure().target().get().date("by");
        Optional<Reading> late = course.sinceRebased(asOf).firstReaching();
        String target = PlainNumber.of(course.measure().targetValue().orElseThrow());
        String missed = "by must be the day by which the target, " + target + ", is reached: ";
        if (late.isPresent()) {
            report.on(
                    by,
                    missed + "it first was on "
                            + DateInWords.of(late.get().date().get()),
                    "add rebased: with from, was, reason and approved-by, which say why it came later",
                    new Related(
                            "the first reading that reached it",
                            late.get().value().place()));
        } else {
            report.on(
                    by,
                    missed
                            + (course.isEmpty()
                                    ? "there is no reading"
                                    : "no reading reached it, and the last is " + last(course)),
                    "change what is done; where a later day is agreed, write it as by: and add rebased: with from, was,"
                            + " reason and approved-by");
        }
    }

    private static String last(Course course) {
        return PlainNumber.of(course.latest().value().get());
    }
}
