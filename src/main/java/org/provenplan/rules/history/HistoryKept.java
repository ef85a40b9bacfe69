package org.provenplan.rules.history;

import java.util.Optional;
import org.provenplan.diagnostic.Severity;
import org.provenplan.history.Agreed;
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

/** Findings, actions, evidence and reviews don't vanish: they are cancelled, superseded or withdrawn. */
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
        Agreed agreed = new Agreed(history, context.asOf());
        for (Vanished vanished : Vanished.items(history, agreed, today)) {
            report(vanished, today, report);
        }
        for (Vanished vanished : Vanished.reviews(history, today)) {
            report.on(
                    today.idOf(vanished.item().id()),
                    "reviews no longer holds that of " + vanished.name() + ": it was taken out "
                            + CommitInWords.in(vanished.step()),
                    "put it back; what was decided stays on record even when it was decided otherwise later");
        }
    }

    private static void report(Vanished vanished, TodaysItems today, Report report) {
        ItemFacts item = vanished.item();
        String what = "id " + item.id() + ", " + ofKind(item) + " " + Quotation.of(item.title());
        Optional<Field<String>> renamed = vanished.successor().map(today::idOf);
        if (renamed.isPresent()) {
            report.on(
                    renamed.get(),
                    what + ", is gone: it was changed to "
                            + vanished.successor().get() + " " + CommitInWords.in(vanished.step()),
                    "write id: " + item.id() + " again; only its title may change, as its past is kept under its id");
        } else {
            report.on(
                    today.nearest(item),
                    what + ", is gone: it was taken out " + CommitInWords.in(vanished.step()),
                    "put it back" + instead(item.kind()));
        }
    }

    private static String ofKind(ItemFacts item) {
        return item.kind().equals("evidence") ? "the evidence" : "the " + item.kind();
    }

    private static String instead(String kind) {
        return switch (kind) {
            case "action" -> ", with status: cancelled, and cancelled-because: or superseded-by:";
            case "finding" -> "; one that needs no action says no-action: with reason and approved-by";
            default -> "; what turned out to prove nothing says so in shows:";
        };
    }
}
