package org.provenplan.rules.privacy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Nearest;
import org.provenplan.rule.Family;
import org.provenplan.rule.JudgedWaiver;
import org.provenplan.rule.JudgedWaiver.Obstacle;
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.rule.WaiverRule;

/**
 * A waiver names a rule that may be waived and an item that exists, was approved by somebody in post whose work it does not
 * excuse, ends soon enough, has not ended, and is still needed.
 */
final class WaiversInForce implements WaiverRule {
    private static final NumberOption SOON =
            new NumberOption("soon", 14, 0, "days before a waiver's end from which that is said");
    private static final RuleInfo INFO = RuleInfo.of(
                    "waivers-in-force", Family.PRIVACY, Severity.ERROR, RuleInfo.Mark.CALENDAR)
            .with(SOON);
    private static final String DROP = ", and delete the waiver";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(List<JudgedWaiver> waivers, RuleContext context, Report report) {
        for (JudgedWaiver waiver : waivers) {
            for (Obstacle obstacle : Obstacle.values()) {
                if (waiver.has(obstacle)) {
                    report(obstacle, waiver, context.asOf(), report);
                }
            }
            if (waiver.isInForce() && !waiver.needed()) {
                reportIdle(waiver, report);
            } else if (waiver.isInForce()) {
                sayEnd(waiver, context, report);
            }
        }
    }

    private static void report(Obstacle obstacle, JudgedWaiver waiver, LocalDate asOf, Report report) {
        switch (obstacle) {
            case INCOMPLETE -> {}
            case NO_REASON -> reportNoReason(waiver.fields().text("reason"), report);
            case NO_SUCH_RULE -> reportUnknownRule(waiver, report);
            case NEVER_WAIVED -> reportRefused(waiver, waiver.rule().get() + " may never", "", report);
            case PROOF_OF_CLOSURE ->
                reportRefused(
                        waiver,
                        waiver.rule().get() + " may not for what is closed: closed means proven",
                        ", or reopen the action",
                        report);
            case NO_SUCH_ITEM -> reportUnknownItem(waiver, report);
            case OWN_APPROVAL ->
                reportApprover(waiver, "one who neither owns " + waiver.item().get() + " nor helps with it", report);
            case APPROVER_NOT_IN_POST -> reportApprover(waiver, "somebody in post on the day of the check", report);
            case TOO_LONG -> reportTooLong(waiver, asOf, report);
            case EXPIRED -> reportExpired(waiver, report);
        }
    }

    private static void reportNoReason(Field<String> reason, Report report) {
        report.on(
                reason,
                "reason must say why the rule can't be kept" + Quotation.leftOpen(reason),
                "write the reason, such as The deputy's post is vacant until July, or delete the waiver");
    }

    private static void reportUnknownRule(JudgedWaiver waiver, Report report) {
        String name = waiver.rule().get();
        report.on(
                waiver.rule(),
                "rule must be the name of a rule, and there is none called " + Quotation.of(name),
                Nearest.to(name, waiver.ruleNames())
                        .map(near -> "write " + near)
                        .orElse("write the name of a rule as provenplan rules lists it"));
    }

    private static void reportRefused(JudgedWaiver waiver, String why, String instead, Report report) {
        report.on(
                waiver.rule(),
                "rule must be one that may be waived, and " + why,
                "put right what it finds" + instead + DROP);
    }

    private static void reportUnknownItem(JudgedWaiver waiver, Report report) {
        String id = waiver.item().get();
        report.on(
                waiver.item(),
                "item must be the id of something in this plan, which does not have " + Quotation.of(id),
                Nearest.to(id, waiver.itemIds())
                        .map(near -> "write " + near)
                        .orElse(
                                "write the id of a finding, measure, action or piece of evidence, or delete the waiver"));
    }

    private static void reportApprover(JudgedWaiver waiver, String who, Report report) {
        report.on(
                waiver.fields().text("approved-by"),
                "approved-by must be " + who + "; until then the waiver hides nothing",
                "have another person look at it, and write the id of who agrees, or delete the waiver");
    }

    private static void reportTooLong(JudgedWaiver waiver, LocalDate asOf, Report report) {
        report.on(
                waiver.expires(),
                "expires must be " + DateInWords.of(waiver.lastDay()) + " or earlier, "
                        + ChronoUnit.DAYS.between(asOf, waiver.lastDay()) + " days from today at most",
                "write " + waiver.lastDay() + " or an earlier day; it can be approved again when that has come");
    }

    private static void reportExpired(JudgedWaiver waiver, Report report) {
        report.on(
                waiver.expires(),
                "expires must not have passed: the waiver ended on "
                        + DateInWords.of(waiver.expires().get()) + " and hides nothing",
                "put right what it was for" + DROP + ", or have a later day approved");
    }

    private static void reportIdle(JudgedWaiver waiver, Report report) {
        report.on(
                waiver.rule(),
                "rule must still find something to waive, and " + waiver.rule().get() + " finds nothing wrong with "
                        + waiver.item().get(),
                "delete the waiver");
    }

    private static void sayEnd(JudgedWaiver waiver, RuleContext context, Report report) {
        LocalDate end = waiver.expires().get();
        long days = ChronoUnit.DAYS.between(context.asOf(), end);
        if (days <= context.options().number(SOON)) {
            String left = days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + days + " days";
            report.add(report.problem(
                            waiver.expires().place(),
                            "expires",
                            "expires must be kept in mind: the waiver ends " + left + ", on " + DateInWords.of(end),
                            "put right what it is for by then" + DROP + ", or have a later day approved")
                    .weighingAtMost(Severity.INFO));
        }
    }
}
