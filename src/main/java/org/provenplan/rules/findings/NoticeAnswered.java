package org.provenplan.rules.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.duty.Duty;
import org.provenplan.duty.DutyKind;
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
                    "respond-by was " + DateInWords.of(duty.by())
                            + ", and the regulator must have had its answer by then",
                    "add answered: with the date on which it was, and ref: with where the answer is kept");
        }
        for (Duty duty : context.duties(plan).overdue(DutyKind.COMPLY, context.asOf())) {
            if (duty.about().fields().date("served").is(duty.by()::isBefore)) {
                continue; // which dates-in-order reports
            }
            report.on(
                    duty.date(),
                    "comply-by was " + DateInWords.of(duty.by()) + ", and the item must no longer be open by then",
                    "write status: met or withdrawn and ended: with the day, if it is so; if not, say so to the regulator");
        }
        for (Fields item : plan.enforcement()) {
            if (item.<EnforcementStatus>word("status").is((Object) EnforcementStatus.MET)) {
                checkMet(plan, item, report);
            }
        }
    }

    private static void checkMet(Plan plan, Fields item, Report report) {
        Field<LocalDate> ended = item.date("ended");
        if (ended.isMissing()) {
            report.on(ended, "ended must be the day from which the service complied", "add ended: and that day");
        }
        for (Action action : actionsFor(plan, item)) {
            if (action.isOpen()) {
                Field<EnforcementStatus> status = item.word("status");
                report.on(
                        status,
                        "status must not be met while something is still to be done about it: "
                                + action.id().orElse("an action") + " is "
                                + action.status().word(),
                        "write open until it is done, or put the status of the action right",
                        new Related(
                                "it is " + action.status().word(), action.id().place()));
                return;
            }
        }
    }

    /** The actions of its findings, and those of others that answer one of these too. */
    private static List<Action> actionsFor(Plan plan, Fields item) {
        List<String> findings = item.<String>values("findings").stream()
                .flatMap(id -> id.value().stream())
                .toList();
        List<Action> actions = new ArrayList<>();
        for (Finding finding : plan.findings()) {
            boolean named = finding.id().is(findings::contains);
            for (Action action : finding.actions()) {
                if (named
                        || action.fields().<String>values("also-for").stream()
                                .anyMatch(id -> id.is(findings::contains))) {
                    actions.add(action);
                }
            }
        }
        return actions;
    }
}
