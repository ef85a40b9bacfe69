package org.provenplan.rules.closure;

import java.time.LocalDate;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Word;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.AndList;

/** A closed action has its evidence: there, dated on or before closure, of the kinds agreed. */
final class ClosureEvidence implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("closure-evidence", Family.CLOSURE, Severity.ERROR, RuleInfo.Mark.MANDATORY);
    private static final String STAY_OPEN = ", or write status: done until it is there";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        plan.actions().stream()
                .filter(action -> action.status() == ActionStatus.CLOSED)
                .forEach(action -> checkClosed(new ClosureProof(action), context.asOf(), report));
    }

    private static void checkClosed(ClosureProof proof, LocalDate asOf, Report report) {
        if (proof.isAllRead() && proof.pieces().isEmpty()) {
            report.at(
                    proof.whereEvidenceBelongs(),
                    "evidence",
                    "evidence must be there before the action is closed",
                    "add evidence: with id, title, kind, date and file for each piece" + STAY_OPEN);
        } else if (proof.isAllRead()) {
            checkKinds(proof, report);
        }
        proof.pieces().stream()
                .filter(proof::isAfterClosure)
                .filter(piece -> !piece.date().get().isAfter(asOf))
                .forEach(piece -> reportLate(piece, proof.action(), report));
    }

    private static void checkKinds(ClosureProof proof, Report report) {
        String missing =
                AndList.of(proof.missingKinds().stream().map(Word::word).toList());
        if (!missing.isEmpty()) {
            report.on(
                    proof.action().fields().field("evidence-from"),
                    "evidence-from must be met before the action is closed: there is no evidence of kind " + missing
                            + byWhen(proof),
                    "add evidence of kind " + missing + STAY_OPEN);
        }
    }

    /** Where some is there, and is of later days. */
    private static String byWhen(ClosureProof proof) {
        Action action = proof.action();
        return proof.pieces().size() == action.evidence().size()
                ? ""
                : " dated by " + DateInWords.of(action.closedOn().orElseThrow());
    }

    private static void reportLate(Evidence piece, Action action, Report report) {
        Field<LocalDate> closed = action.closure()
                .flatMap(closure -> closure.inner("closed"))
                .orElseThrow()
                .date("date");
        String day = DateInWords.of(closed.get());
        report.on(
                piece.date(),
                "date must be on or before the day the action was closed, " + day,
                "write the day on which it was true, or close the action on that day or later",
                new Related("closed on " + day, closed.place()));
    }
}
