package org.provenplan.rules.actions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.provenplan.diagnostic.Severity;
import org.provenplan.duty.Duties;
import org.provenplan.duty.DutyKind;
import org.provenplan.plan.Action;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/**
 * An open action is not past its due date, nor one of its steps past its own; what has to be escalated by now is left to the rule
 * that says so.
 */
final class NotOverdue implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("not-overdue", Family.ACTIONS, Severity.WARNING, RuleInfo.Mark.CALENDAR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        Duties duties = context.duties(plan);
        for (Finding finding : plan.findings()) {
            int patience = context.terms().escalation(finding);
            for (Action action : finding.actions()) {
                Lateness lateness = Lateness.of(plan, action, patience, context);
                if (!lateness.isOverdue()) {
                    checkSteps(action, duties, context.asOf(), report);
                } else if (!lateness.wantsEscalation()) {
                    report.on(
                            action.due(),
                            "due must not have passed while the action is open: it did "
                                    + ago(action.due().get(), context.asOf()),
                            "write what is done by now, or move due and say why under extensions:");
                }
            }
        }
    }

    private static void checkSteps(Action action, Duties duties, LocalDate asOf, Report report) {
        for (Fields step : action.steps()) {
            if (duties.isOverdue(DutyKind.STEP, step, asOf)) {
                LocalDate due = step.date("due").get();
                boolean done = action.status() == ActionStatus.DONE;
                report.on(
                        step.date("due"),
                        "due must not have passed while the step is open: it did " + ago(due, asOf)
                                + (done ? ", and the action is done" : ""),
                        "write done: and the day on which the step was done, or move its due");
            }
        }
    }

    private static String ago(LocalDate due, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(due, asOf);
        return days == 1 ? "yesterday" : days + " days ago";
    }
}
