package org.provenplan.rules.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Severity;
import org.provenplan.history.AgreedChanges;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.PlanVersion;
import org.provenplan.history.ValueChange;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.HistoryRule;
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Evidence is not bunched into the last days before closure. */
final class EvidenceGatheredThroughout implements HistoryRule {
    /** Fewer pieces make no bunch. */
    private static final int FEWEST = 3;

    private static final NumberOption DAYS =
            new NumberOption("days", 14, 1, "the days before closure within which not all evidence should be added");
    private static final RuleInfo INFO = RuleInfo.of(
                    "evidence-gathered-throughout", Family.HISTORY, Severity.INFO, RuleInfo.Mark.HISTORY)
            .with(DAYS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, PlanHistory history, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            Optional<PlanVersion> closing = Closing.of(action, history);
            if (closing.isPresent() && action.start().isPresent()) {
                check(action, closing.get(), history, context, report);
            }
        }
    }

    private static void check(
            Action action, PlanVersion closing, PlanHistory history, RuleContext context, Report report) {
        int days = context.options().number(DAYS);
        AgreedChanges agreed = new AgreedChanges(history, context.asOf());
        LocalDate closed = agreed.day(closing);
        LocalDate late = closed.minusDays(days);
        int pieces = 0;
        for (Evidence piece : action.standingEvidence()) {
            List<ValueChange> changes =
                    piece.id().value().map(history::changesOf).orElse(List.of());
            if (changes.isEmpty() || isEarly(piece, changes.get(0).version(), agreed, late)) {
                return;
            }
            pieces += agreed.day(changes.get(0).version()).isAfter(closed) ? 0 : 1;
        }
        if (pieces >= FEWEST && action.start().get().isBefore(late.minusDays(days))) {
            report.on(
                    action.statusField(),
                    "evidence must be gathered throughout: all " + pieces + " pieces were added in the last " + days
                            + " days before closure " + CommitInWords.in(closing) + ", and work began on "
                            + DateInWords.of(action.start().get()),
                    "add each piece of evidence, from now on, on the day it is there; say in closure: what was seen"
                            + " before those days");
        }
    }

    /** Whether it tells of an earlier day: because it was there then, or because it came with its plan. */
    private static boolean isEarly(Evidence piece, PlanVersion added, AgreedChanges agreed, LocalDate late) {
        return added.isFirst()
                || agreed.day(added).isBefore(late)
                || !piece.date().is((LocalDate day) -> !day.isBefore(late));
    }
}
