package org.provenplan.rules.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.Plan;
import org.provenplan.plan.StartDay;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Evidence is dated, not in the future and not before the action started. */
final class EvidenceDated implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("evidence-dated", Family.EVIDENCE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            for (Evidence evidence : action.standingEvidence()) {
                checkDate(action, evidence, context.asOf(), report);
                checkTest(evidence, context.asOf(), report);
                checkExpiry(evidence, report);
            }
        }
    }

    private static void checkDate(Action action, Evidence evidence, LocalDate asOf, Report report) {
        Field<LocalDate> date = evidence.date();
        if (isAfter(date, asOf)) {
            report.on(
                    date,
                    "date must not be in the future: it is the day on which the fact was true",
                    "write the day on which it was true, or leave the piece out until then (today is " + asOf + ")");
        } else if (isBefore(date, action.start()) && !StartDay.isContradicted(action, asOf)) {
            report.on(
                    date,
                    "date must not be before the action started on "
                            + action.start().get() + ": what was true then can't show what the action did",
                    "correct the date or the action's start, or name it as the source of the baseline",
                    new Related("the action's start", action.start().place()));
        }
    }

    private static void checkTest(Evidence evidence, LocalDate asOf, Report report) {
        Field<LocalDate> tested = evidence.fields().date("tested-on");
        if (isAfter(tested, asOf)) {
            report.on(
                    tested,
                    "tested-on must not be in the future",
                    "write the day it was tested, or delete it until then (today is " + asOf + ")");
        } else if (isBefore(tested, evidence.date())) {
            report.on(
                    tested,
                    "tested-on must not be before the evidence's own date, "
                            + evidence.date().get(),
                    "write the day it was tested, on that date or later",
                    new Related("the evidence's date", evidence.date().place()));
        }
    }

    private static void checkExpiry(Evidence evidence, Report report) {
        Field<LocalDate> expires = evidence.fields().date("expires");
        Optional<LocalDate> date = evidence.date().value();
        if (expires.is(
                (LocalDate day) -> date.filter(from -> !day.isAfter(from)).isPresent())) {
            report.on(
                    expires,
                    "expires must be after the evidence's own date, " + date.get(),
                    "write the day from which it no longer counts, or leave it out",
                    new Related("the evidence's date", evidence.date().place()));
        }
    }

    private static boolean isAfter(Field<LocalDate> field, LocalDate day) {
        return field.is((LocalDate date) -> date.isAfter(day));
    }

    private static boolean isBefore(Field<LocalDate> field, Field<LocalDate> other) {
        return field.is((LocalDate date) -> other.is((LocalDate day) -> date.isBefore(day)));
    }
}
