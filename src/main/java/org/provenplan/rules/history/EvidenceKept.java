package org.provenplan.rules.history;

import java.util.Optional;
import org.provenplan.diagnostic.Severity;
import org.provenplan.git.Commit;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.PlanVersion;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.HistoryRule;
import org.provenplan.rule.PlanFiles;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** A file that proved a closed action is still what it was at closure. */
final class EvidenceKept implements HistoryRule {
    private static final RuleInfo INFO =
            RuleInfo.of("evidence-kept", Family.HISTORY, Severity.ERROR, RuleInfo.Mark.HISTORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, PlanHistory history, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            Optional<PlanVersion> closing = Closing.of(action, history);
            if (closing.isPresent() && closing.get().commit().isPresent()) {
                for (Evidence piece : action.standingEvidence()) {
                    check(piece, closing.get(), plan, context, report);
                }
            }
        }
    }

    private static void check(Evidence piece, PlanVersion closing, Plan plan, RuleContext context, Report report) {
        Optional<String> fileThen = closing.after().item(piece.id().orElse("")).flatMap(then -> then.value("file"));
        if (fileThen.isEmpty()) {
            return;
        }
        Commit commit = closing.commit().orElseThrow();
        PlanFiles.Then then = new PlanFiles.Then(commit.hash(), closing.file(), fileThen.get());
        if (piece.file().isPresent()) {
            String file = piece.file().get().strip();
            boolean changed = context.files().since(plan, file, then) == PlanFiles.Since.CHANGED;
            if (changed && !isPinnedOtherwise(piece, plan, context)) {
                report(piece.file(), file, "has changed", commit, report);
            }
        } else {
            checkReplaced(piece, plan, then, commit, context, report);
        }
    }

    /** A link or a reference in its place does not keep the file itself. */
    private static void checkReplaced(
            Evidence piece, Plan plan, PlanFiles.Then then, Commit commit, RuleContext context, Report report) {
        Field<String> now = piece.url().isPresent() ? piece.url() : piece.ref();
        if (now.isPresent()) {
            switch (context.files().since(plan, then.path(), then)) {
                case GONE -> report(now, then.path(), "has been taken out", commit, report);
                case CHANGED -> report(now, then.path(), "has changed", commit, report);
                case SAME, ADDED, UNKNOWN -> {}
            }
        }
    }

    private static void report(Field<String> place, String file, String what, Commit closing, Report report) {
        report.at(
                place.place(),
                "file",
                "file must stay as it was when the action was closed: " + Quotation.of(file) + " " + what + " since "
                        + CommitInWords.of(closing),
                "put it back with git checkout " + closing.shortHash()
                        + " and the file's path, and keep what is new as a piece of evidence of its own");
    }

    /** Whether the file differs from its pinned checksum, which is for {@code evidence-unchanged} to report. */
    private static boolean isPinnedOtherwise(Evidence piece, Plan plan, RuleContext context) {
        return piece.sha256().isPresent()
                && context.files()
                        .sha256(plan, piece.file().get().strip())
                        .filter(found -> !found.equalsIgnoreCase(piece.sha256().get()))
                        .isPresent();
    }
}
