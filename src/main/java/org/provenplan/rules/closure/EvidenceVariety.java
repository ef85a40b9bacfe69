package org.provenplan.rules.closure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.ClosureProof;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.EvidenceKind;
import org.provenplan.plan.Word;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanFiles;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.AndList;
import org.provenplan.wording.PracticePiece;

/** Closure rests on at least two kinds of evidence, at least one of them from practice. */
final class EvidenceVariety implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("evidence-variety", Family.CLOSURE, Severity.ERROR);
    private static final int FEWEST_KINDS = 2;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            if (action.status() == ActionStatus.CLOSED) {
                ClosureProof proof = new ClosureProof(action);
                if (proof.isAllRead()
                        && !proof.pieces().isEmpty()
                        && proof.pieces().stream().allMatch(piece -> isFound(plan, piece, context.files()))) {
                    checkKinds(proof, report);
                }
            }
        }
    }

    /** Kinds that were agreed and are not there count: that they are missing is another rule's to say. */
    private static void checkKinds(ClosureProof proof, Report report) {
        Set<EvidenceKind> kinds = new LinkedHashSet<>();
        proof.pieces().forEach(piece -> kinds.add(piece.kind().get()));
        String there = AndList.of(kinds.stream().map(Word::word).toList());
        kinds.addAll(proof.missingKinds());
        boolean fromPractice = proof.pieces().stream().anyMatch(PracticePiece::is)
                || proof.missingKinds().stream().anyMatch(EvidenceKind::fromPractice);
        if (kinds.size() < FEWEST_KINDS || !fromPractice) {
            report.at(
                    proof.action().fields().whereMissing(),
                    "evidence",
                    "evidence must be of two kinds, one from practice, before the action is closed: it has only "
                            + there + calledPaper(proof.pieces()),
                    fromPractice
                            ? "add evidence of another kind, such as audit or feedback, or write status: done until it is there"
                            : "add evidence from practice, such as observation, spot-check or feedback,"
                                    + " or write status: done until it is there");
        }
    }

    private static String calledPaper(List<Evidence> pieces) {
        for (Evidence piece : pieces) {
            if (PracticePiece.isCalledPaper(piece)) {
                return ", and " + Quotation.of(piece.fields().text("title").get()) + " is paper";
            }
        }
        return "";
    }

    /** What can't be found is another rule's to say, and may be other than it seems. */
    private static boolean isFound(Plan plan, Evidence piece, PlanFiles files) {
        if (piece.file().isPresent()) {
            PlanFiles.Status status = files.status(plan, piece.file().get().strip());
            return status == PlanFiles.Status.THERE || status == PlanFiles.Status.UNTRACKED;
        }
        return piece.url().isPresent() || piece.ref().isPresent();
    }
}
