package org.provenplan.rules.evidence;

import java.time.LocalDate;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.Plan;
import org.provenplan.rule.DutyOptions;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** The evidence of an action that is open, done or just closed has not expired. */
final class EvidenceCurrent implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    DutyOptions.EVIDENCE_RULE, Family.EVIDENCE, Severity.WARNING, RuleInfo.Mark.CALENDAR)
            .with(DutyOptions.EVIDENCE_DAYS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            if (needsProof(action, context.asOf(), context.options().number(DutyOptions.EVIDENCE_DAYS))) {
                for (Evidence evidence : action.standingEvidence()) {
                    check(evidence, context.asOf(), report);
                }
            }
        }
    }

    private static boolean needsProof(Action action, LocalDate asOf, int days) {
        return switch (action.status()) {
            case PLANNED, IN_PROGRESS, BLOCKED, REOPENED, DONE ->
                !action.statusField().isMalformed();
            case CLOSED ->
                action.closedOn()
                        .filter(closed -> !closed.plusDays(days).isBefore(asOf))
                        .isPresent();
            case CANCELLED -> false;
        };
    }

    /** One that expires no later than it begins has a wrong date, which another rule reports. */
    private static void check(Evidence evidence, LocalDate asOf, Report report) {
        Field<LocalDate> expires = evidence.expires();
        boolean expired = expires.is((LocalDate day) -> !day.isAfter(asOf));
        boolean impossible = expires.is((LocalDate day) -> evidence.date().is((LocalDate from) -> !day.isAfter(from)));
        if (expired && !impossible) {
            report.on(
                    expires,
                    "expires must be after today, " + DateInWords.of(asOf)
                            + ", while its action has to be proven: from " + DateInWords.of(expires.get())
                            + " on it no longer counts",
                    "add what has replaced it as a piece of evidence with a date of its own, and delete this one");
        }
    }
}
