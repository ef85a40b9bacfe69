package org.provenplan.rules.findings;

import java.time.LocalDate;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.duty.Duty;
import org.provenplan.duty.DutyKind;
import org.provenplan.duty.Notice;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.EnforcementStatus;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** What the regulator demands by a day is answered by then, and met; what is said to be met is. */
final class NoticeAnswered implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("notice-answered", Family.FINDINGS, Severity.ERROR, RuleInfo.Mark.CALENDAR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        if (plan.enforcement().isEmpty()) {
            return;
        }
        for (Duty duty : context.duties(plan).overdue(DutyKind.RESPOND, context.asOf())) {
            report.on(
                    duty.date(),
                    "respond-by must not have passed without an answer to the regulator: it was "
                            + DateInWords.of(duty.by()),
                    "add answered: with the date on which it was, and ref: with where the answer is kept");
        }
        for (Duty duty : context.duties(plan).overdue(DutyKind.COMPLY, context.asOf())) {
            Notice notice = new Notice(plan, duty.about().fields());
            if (notice.status() == EnforcementStatus.MET
                    || notice.item().date("served").is(duty.by()::isBefore)) {
                continue; // what is said to be met is judged below, a date before the notice by dates-in-order
            }
            report.on(
                    duty.date(),
                    "comply-by must not have passed while the item is open: it was " + DateInWords.of(duty.by()),
                    "write status: met or withdrawn and ended: with the day, if it is so; if not, say so to the regulator");
        }
        for (Fields item : plan.enforcement()) {
            Notice notice = new Notice(plan, item);
            if (notice.status() == EnforcementStatus.MET) {
                checkMet(notice, report);
            }
        }
    }

    private static void checkMet(Notice notice, Report report) {
        Field<LocalDate> ended = notice.item().date("ended");
        if (ended.isMissing()) {
            report.on(ended, "ended must be the day from which the service complied", "add ended: and that day");
        }
        notice.openAction().ifPresent(action -> {
            String status = action.status().word();
            report.on(
                    notice.item().word("status"),
                    "status must not be met while something is still to be done about it: "
                            + action.id().orElse("an action") + " is " + status,
                    "write open until it is done, or put the status of the action right",
                    new Related("it is " + status, action.id().place()));
        });
    }
}
