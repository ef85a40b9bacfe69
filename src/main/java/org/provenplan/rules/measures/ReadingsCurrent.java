package org.provenplan.rules.measures;

import java.time.LocalDate;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.duty.Duties;
import org.provenplan.duty.DutyKind;
import org.provenplan.plan.Course;
import org.provenplan.plan.Field;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
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
        Duties duties = context.duties(plan);
        for (Measure measure : plan.measures()) {
            if (duties.isOverdue(DutyKind.READING, measure.fields(), context.asOf())) {
                Course course = Course.of(measure, context.asOf()).orElseThrow();
                if (course.isEmpty()) {
                    Field<LocalDate> baseline = measure.baseline().get().date("date");
                    report(baseline, "the baseline, and there is no reading yet", measure, report);
                } else {
                    report(course.latest().date(), "the last reading", measure, report);
                }
            }
        }
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
