package org.provenplan.rules.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Severity;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.PlanVersion;
import org.provenplan.history.ValueChange;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.HistoryRule;
import org.provenplan.rule.PlanFiles;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** The commit that closed an action, or an earlier one, already held its evidence. */
final class ClosureEvidenceInTime implements HistoryRule {
    private static final RuleInfo INFO =
            RuleInfo.of("closure-evidence-in-time", Family.HISTORY, Severity.ERROR, RuleInfo.Mark.HISTORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, PlanHistory history, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            Optional<PlanVersion> closing = Closing.of(action, history);
            if (closing.isPresent() && !closing.get().isFirst()) {
                check(action, closing.get(), plan, history, context, report);
            }
        }
    }

    private static void check(
            Action action, PlanVersion closing, Plan plan, PlanHistory history, RuleContext context, Report report) {
        for (Evidence piece : action.standingEvidence()) {
            if (isOlderThanClosure(piece, action)) {
                Optional<PlanVersion> added = added(piece, history);
                if (added.isPresent() && isLate(piece, action, closing, added.get())) {
                    report(action, closing, piece.id().get() + " was added " + CommitInWords.in(added.get()), report);
                    return;
                }
                if (isFileLate(piece, closing, plan, context)) {
                    String file = Quotation.of(piece.file().get().strip());
                    report(action, closing, piece.id().get() + " had its file " + file + " only later", report);
                    return;
                }
            }
        }
    }

    private static void report(Action action, PlanVersion closing, String late, Report report) {
        report.on(
                action.statusField(),
                "status must not become closed before its evidence is there: it did " + CommitInWords.in(closing)
                        + ", and " + late,
                "have the closure decided again, on the evidence that is there now: write status: reopened,"
                        + " commit it, then close the action with today's date");
    }

    /** Whether the plan named a file at closure that was committed only later. */
    private static boolean isFileLate(Evidence piece, PlanVersion closing, Plan plan, RuleContext context) {
        Optional<String> then = closing.after().item(piece.id().orElse("")).flatMap(item -> item.value("file"));
        return then.isPresent()
                && closing.commit().isPresent()
                && piece.file().is((String file) -> file.strip().equals(then.get()))
                && context.files()
                                .since(
                                        plan,
                                        then.get(),
                                        new PlanFiles.Then(
                                                closing.commit().get().hash(), closing.file(), then.get()))
                        == PlanFiles.Since.ADDED;
    }

    private static Optional<PlanVersion> added(Evidence piece, PlanHistory history) {
        List<ValueChange> changes = piece.id().value().map(history::changesOf).orElse(List.of());
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.get(0).version());
    }

    /** What is dated later was not meant to prove the closure: it is from a recheck, or another rule's to report. */
    private static boolean isOlderThanClosure(Evidence piece, Action action) {
        return action.closedOn().isPresent()
                && piece.date()
                        .is((LocalDate day) -> !day.isAfter(action.closedOn().get()));
    }

    /** What came by another branch may be there only since the merge, but was not added to a closed action. */
    private static boolean isLate(Evidence piece, Action action, PlanVersion closing, PlanVersion added) {
        return !closing.after().has(piece.id().get())
                && added.before().stream()
                        .flatMap(facts -> facts.item(action.id().get()).stream())
                        .anyMatch(Closing::isClosed);
    }
}
