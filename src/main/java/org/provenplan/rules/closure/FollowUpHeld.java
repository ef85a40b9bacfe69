package org.provenplan.rules.closure;

import java.time.LocalDate;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.RecheckResult;

/** A recheck date that has passed has a result; a failed recheck means reopened. */
final class FollowUpHeld implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("follow-up-held", Family.CLOSURE, Severity.ERROR, RuleInfo.Mark.CALENDAR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            if (action.status() == ActionStatus.CLOSED) {
                action.closure()
                        .flatMap(closure -> closure.inner("recheck"))
                        .ifPresent(recheck -> check(action, recheck, context, report));
            }
        }
    }

    private static void check(Action action, Fields recheck, RuleContext context, Report report) {
        Field<String> result = recheck.text("result");
        if (LeftOpen.orMissing(result)) {
            checkHeld(recheck, result, context.asOf(), report);
        } else if (result.isPresent()
                && !isOfAnEarlierRound(action, recheck)
                && new RecheckResult(result.get()).isFailure(context.catalogue().phrases())) {
            report.on(
                    action.statusField(),
                    "status must be reopened: the recheck found that the gain has not held",
                    "write status: reopened, and add reopened: {on: "
                            + recheck.date("done").orElse(context.asOf()) + ", by: r-patel, reason: what was found}",
                    new Related("the result of the recheck", result.place()));
        }
    }

    private static void checkHeld(Fields recheck, Field<String> result, LocalDate asOf, Report report) {
        Field<LocalDate> due = recheck.date("due");
        if (recheck.date("done").isPresent()) {
            report.on(
                    result,
                    "result must say what the recheck found" + Quotation.leftOpen(result),
                    "write result: " + example(recheck));
        } else if (recheck.date("done").isMissing() && due.is((LocalDate day) -> day.isBefore(asOf))) {
            report.on(
                    due,
                    "due must be followed by a result: " + DateInWords.of(due.get())
                            + " has passed, and nothing says whether the gain has held",
                    "recheck it, and add done: " + asOf + " and result: " + example(recheck));
        }
    }

    /** Whether it was reopened because of that recheck, and closed again since. */
    private static boolean isOfAnEarlierRound(Action action, Fields recheck) {
        LocalDate done = recheck.date("done").orElse(LocalDate.MIN);
        return action.fields().each("reopened").stream()
                .anyMatch(reopening -> reopening.date("date").is((LocalDate on) -> !on.isBefore(done)));
    }

    private static String example(Fields recheck) {
        return recheck.shape().field("result").orElseThrow().example();
    }
}
