package org.provenplan.rules.findings;

import org.provenplan.diagnostic.Severity;
import org.provenplan.duty.Duty;
import org.provenplan.duty.DutyKind;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** A recurring check has an owner and an interval, and was held within that interval and half of it again. */
final class CheckHeld implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("check-held", Family.FINDINGS, Severity.WARNING, RuleInfo.Mark.CALENDAR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Fields check : plan.checks()) {
            if (check.text("owner").isMissing()) {
                report.on(
                        check.text("owner"),
                        "owner must be who sees to it that the check is held",
                        "add owner: and the id of one person");
            }
            if (check.field("every").isMissing()) {
                report.on(
                        check.field("every"),
                        "every must say how often the check is held",
                        "add every: and how often, such as monthly");
            }
        }
        if (!plan.checks().isEmpty()) {
            for (Duty duty : context.duties(plan).overdue(DutyKind.CHECK, context.asOf())) {
                reportOverdue(duty, report);
            }
        }
    }

    private static void reportOverdue(Duty duty, Report report) {
        Field<?> last = duty.about().fields().field("last");
        report.on(
                last,
                last.isMissing()
                        ? "last must say when the check was held, which was to be by " + DateInWords.of(duty.by())
                        : "last must not lie so far back: the next check was to be held by "
                                + DateInWords.of(duty.by()),
                "hold the check, then write last: and its day, and result: and what it found");
    }
}
