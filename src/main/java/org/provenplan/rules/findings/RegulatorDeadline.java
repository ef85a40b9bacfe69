package org.provenplan.rules.findings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.EnforcementStatus;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** No action for an open enforcement item is due after the day by which the service must comply. */
final class RegulatorDeadline implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("regulator-deadline", Family.FINDINGS, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        Map<String, Field<LocalDate>> deadlines = deadlines(plan);
        if (deadlines.isEmpty()) {
            return;
        }
        for (Finding finding : plan.findings()) {
            for (Action action : finding.actions()) {
                Field<LocalDate> deadline = deadlines.get(finding.id().orElse(""));
                for (Field<String> other : action.fields().<String>values("also-for")) {
                    deadline = earlier(deadline, deadlines.get(other.orElse("")));
                }
                if (deadline != null && action.isLive() && isLate(action, deadline.get())) {
                    reportLate(action.due(), deadline, report);
                }
            }
        }
    }

    /** The first day by which the service must comply, for each finding that an open item rests on. */
    private static Map<String, Field<LocalDate>> deadlines(Plan plan) {
        Map<String, Field<LocalDate>> deadlines = new HashMap<>();
        for (Fields item : plan.enforcement()) {
            Field<LocalDate> complyBy = item.date("comply-by");
            if (complyBy.isPresent() && isOpen(item) && !item.date("served").is(complyBy.get()::isBefore)) {
                for (Field<String> finding : item.<String>values("findings")) {
                    deadlines.merge(finding.orElse(""), complyBy, RegulatorDeadline::earlier);
                }
            }
        }
        deadlines.remove("");
        return deadlines;
    }

    private static boolean isOpen(Fields item) {
        Field<EnforcementStatus> status = item.word("status");
        return !status.isMalformed() && status.orElse(EnforcementStatus.OPEN) == EnforcementStatus.OPEN;
    }

    /** Whether it is due too late; what was done in time is not. */
    private static boolean isLate(Action action, LocalDate deadline) {
        return action.due().is((LocalDate due) -> due.isAfter(deadline))
                && !action.doneOn().is((LocalDate done) -> !done.isAfter(deadline));
    }

    private static Field<LocalDate> earlier(Field<LocalDate> one, Field<LocalDate> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.get().isBefore(one.get()) ? other : one;
    }

    private static void reportLate(Field<LocalDate> due, Field<LocalDate> deadline, Report report) {
        String day = DateInWords.of(deadline.get());
        report.on(
                        due,
                        "due must not be after " + day + ", by when the regulator requires compliance",
                        "write " + deadline.get()
                                + " or an earlier day, or correct comply-by if the regulator has agreed to another",
                        new Related("comply-by is " + day, deadline.place()))
                .ofSize(ChronoUnit.DAYS.between(deadline.get(), due.get()));
    }
}
