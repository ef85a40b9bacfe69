package org.provenplan.rules.closure;

import java.time.LocalDate;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.duty.Recheck;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.RecheckOutcome;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.RecheckResult;

/** A recheck date that has passed has an outcome; a gain that has not held means reopened. */
final class FollowUpHeld implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("follow-up-held", Family.CLOSURE, Severity.ERROR, RuleInfo.Mark.CALENDAR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Finding finding : plan.findings()) {
            for (Action action : finding.actions()) {
                if (action.status() == ActionStatus.CLOSED) {
                    action.closure()
                            .flatMap(closure -> closure.inner("recheck"))
                            .ifPresent(recheck ->
                                    new Judged(new Recheck(plan, finding, action, recheck), context).check(report));
                }
            }
        }
    }

    /** The recheck of a closed action, judged. */
    private record Judged(Recheck of, RuleContext context) {
        private Fields recheck() {
            return of.fields();
        }

        void check(Report report) {
            Field<RecheckOutcome> outcome = recheck().word("outcome");
            Field<String> result = recheck().text("result");
            if (outcome.isMissing()) {
                checkHeld(outcome, report);
            } else if (LeftOpen.isIn(result)) {
                report.on(
                        result,
                        "result must say what the recheck found" + Quotation.leftOpen(result),
                        "write what was found, or delete outcome: until it is known");
            } else if (outcome.isPresent() && !of.isOfAnEarlierRound()) {
                checkOutcome(outcome, result, report);
            }
        }

        private void checkHeld(Field<?> outcome, Report report) {
            Field<LocalDate> due = recheck().date("due");
            if (recheck().date("done").isPresent()) {
                report.on(
                        outcome,
                        "outcome must say whether the gain has held: held, partly-held or not-held",
                        "add outcome: and one of the three, and result: with what was found");
            } else if (recheck().date("done").isMissing() && due.is((LocalDate day) -> day.isBefore(context.asOf()))) {
                report.on(
                        due,
                        "due must be followed by an outcome: " + DateInWords.of(due.get())
                                + " has passed, and nothing says whether the gain has held",
                        "recheck it, and add done: " + context.asOf() + ", outcome: and result: with what was found");
            }
        }

        private void checkOutcome(Field<RecheckOutcome> outcome, Field<String> result, Report report) {
            boolean failed = result.is((String text) ->
                    new RecheckResult(text).isFailure(context.catalogue().phrases()));
            if (failed || outcome.get() == RecheckOutcome.NOT_HELD) {
                report.on(
                        of.action().statusField(),
                        "status must be reopened: the recheck found that the gain has not held",
                        "write status: reopened, and add reopened: {date: "
                                + recheck().date("done").orElse(context.asOf())
                                + ", by: who decided it, reason: what was found}",
                        failed
                                ? new Related("the result of the recheck", result.place())
                                : new Related("the outcome of the recheck", outcome.place()));
            } else if (outcome.get() == RecheckOutcome.PARTLY_HELD && !of.isFollowedUp()) {
                report.on(
                        outcome,
                        "outcome must be followed by a review that says what follows, since the gain has held only in part",
                        "add a review under reviews: of the finding, with its date, decision: and note:");
            }
        }
    }
}
