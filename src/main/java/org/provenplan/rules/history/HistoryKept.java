package org.provenplan.rules.history;

import java.util.Optional;
import org.provenplan.diagnostic.Severity;
import org.provenplan.history.AgreedChanges;
import org.provenplan.history.ItemFacts;
import org.provenplan.history.PlanHistory;
import org.provenplan.plan.Field;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.HistoryRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Findings, actions, measures, evidence and reviews don't vanish: they are cancelled, superseded, withdrawn or merged. */
final class HistoryKept implements HistoryRule {
    private static final RuleInfo INFO =
            RuleInfo.of("history-kept", Family.HISTORY, Severity.ERROR, RuleInfo.Mark.HISTORY, RuleInfo.Mark.MANDATORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, PlanHistory history, RuleContext context, Report report) {
        TodaysItems today = new TodaysItems(plan);
        if (!today.areAllKnown()) {
            return;
        }
        AgreedChanges agreed = new AgreedChanges(history, context.asOf());
        for (VanishedItem vanished : VanishedItem.of(history, agreed, today)) {
            report(vanished, today, report);
        }
        for (VanishedReview vanished : VanishedReview.of(history, agreed)) {
            report.on(
                    today.idOf(vanished.item()),
                    "reviews must still hold that of " + vanished.inWords() + ": it was taken out "
                            + CommitInWords.in(vanished.version()),
                    "put it back; what was decided stays on record even when it was decided otherwise later");
        }
    }

    private static void report(VanishedItem vanished, TodaysItems today, Report report) {
        ItemFacts item = vanished.item();
        String what = "id " + item.id() + ", " + ofKind(item) + " " + Quotation.of(item.title());
        Optional<Field<String>> renamed = vanished.successor().map(today::idOf);
        if (renamed.isPresent()) {
            report.on(
                    renamed.get(),
                    what + ", must stay in the plan: it was changed to "
                            + vanished.successor().get() + " " + CommitInWords.in(vanished.version()),
                    "write id: " + item.id() + " again; only its title may change, as its past is kept under its id");
        } else {
            report.on(
                    today.nearest(item),
                    what + ", must stay in the plan: it was taken out " + CommitInWords.in(vanished.version()),
                    "put it back" + instead(item.kind()));
        }
    }

    private static String ofKind(ItemFacts item) {
        return item.kind().equals("evidence") ? "the evidence" : "the " + item.kind();
    }

    private static String instead(String kind) {
        return switch (kind) {
            case "action" -> ", with status: cancelled, and cancelled: with date, by and reason, or superseded-by:";
            case "finding" ->
                "; one that was typed twice says merged-into: and the other's id, one that needs no action no-action:"
                        + " with reason and approved-by";
            default -> "; what no longer counts says withdrawn: with date, by and reason";
        };
    }
}
