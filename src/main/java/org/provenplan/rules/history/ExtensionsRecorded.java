package org.provenplan.rules.history;

import java.time.LocalDate;
import org.provenplan.diagnostic.Severity;
import org.provenplan.history.AgreedChanges;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.Slips;
import org.provenplan.plan.Action;
import org.provenplan.plan.Fields;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.HistoryRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** A due date that moved has an extension entry with reason and approval. */
final class ExtensionsRecorded implements HistoryRule {
    private static final RuleInfo INFO =
            RuleInfo.of("extensions-recorded", Family.HISTORY, Severity.ERROR, RuleInfo.Mark.HISTORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, PlanHistory history, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            if (action.id().isPresent()
                    && action.due().isPresent()
                    && !action.fields().field("extensions").isMalformed()) {
                AgreedChanges agreed = new AgreedChanges(history, context.asOf());
                for (Slips.Slip slip : Slips.of(
                                agreed, action.id().get(), "due", action.due().get())
                        .moves()) {
                    check(action, slip, report);
                }
            }
        }
    }

    private static void check(Action action, Slips.Slip slip, Report report) {
        for (Fields extension : action.fields().each("extensions")) {
            if (isMalformed(extension)) {
                return;
            }
            if (covers(extension, slip)) {
                checkReason(extension, slip, report);
                return;
            }
        }
        report.on(
                        action.due(),
                        "due must not move without an extension entry: it moved " + SlipInWords.of(slip),
                        "add extensions: with {date: the day it was agreed, from: " + slip.from() + ", to: " + slip.to()
                                + ", reason: why, approved-by: the id of who agreed}")
                .markedBy(slip.from() + ">" + slip.to());
    }

    private static boolean isMalformed(Fields extension) {
        return extension.date("from").isMalformed() || extension.date("to").isMalformed();
    }

    /** One entry may stand for several moves. */
    private static boolean covers(Fields extension, Slips.Slip slip) {
        return extension.date("from").is((LocalDate from) -> !from.isAfter(slip.from()))
                && extension.date("to").is((LocalDate to) -> !to.isBefore(slip.to()));
    }

    private static void checkReason(Fields extension, Slips.Slip slip, Report report) {
        if (LeftOpen.orMissing(extension.text("reason"))) {
            report.on(
                    extension.field("reason"),
                    "reason must say why due moved " + SlipInWords.of(slip),
                    "add reason: and what stands in the way");
        } else if (extension.field("approved-by").isMissing()) {
            report.on(
                    extension.field("approved-by"),
                    "approved-by must say who agreed that due moved " + SlipInWords.of(slip),
                    "add approved-by: and the id of one person, other than the owner");
        }
    }
}
