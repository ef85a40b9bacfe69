package org.provenplan.rules.closure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.ClosureDays;
import org.provenplan.plan.ClosureProof;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Word;
import org.provenplan.rule.Family;
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.AndList;
import org.provenplan.wording.PracticePiece;

/** A closed action has its evidence: there, dated on or before closure, of the kinds agreed, and taken after the work was done. */
final class ClosureEvidence implements PlanRule {
    private static final NumberOption DAYS =
            new NumberOption("days", 62, 1, "the days before closure within which practice must have been looked at");
    private static final RuleInfo INFO = RuleInfo.of(
                    "closure-evidence", Family.CLOSURE, Severity.ERROR, RuleInfo.Mark.MANDATORY)
            .with(DAYS);
    private static final String STAY_OPEN = ", or write status: done until it is there";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        plan.actions().stream()
                .filter(action -> action.status() == ActionStatus.CLOSED)
                .map(ClosureProof::new)
                .forEach(proof -> {
                    checkClosed(proof, context.asOf(), report);
                    checkPractice(proof, context, report);
                });
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

    /** That there is none from practice is for {@code evidence-variety} to report. */
    private static void checkPractice(ClosureProof proof, RuleContext context, Report report) {
        Action action = proof.action();
        Optional<LocalDate> closed = ClosureDays.closed(action).filter(day -> !day.isAfter(context.asOf()));
        List<Evidence> pieces =
                proof.pieces().stream().filter(PracticePiece::is).toList();
        if (closed.isEmpty()
                || pieces.isEmpty()
                || !pieces.stream().allMatch(piece -> piece.date().isPresent())) {
            return;
        }
        Evidence latest = Collections.max(
                pieces, Comparator.comparing((Evidence piece) -> piece.date().get()));
        LocalDate seen = latest.date().get();
        int days = context.options().number(DAYS);
        Optional<LocalDate> effective = ClosureDays.effective(action, context.asOf());
        if (effective.filter(day -> !seen.isAfter(day)).isPresent()) {
            report.on(
                    latest.date(),
                    "date must be after " + DateInWords.of(effective.get())
                            + ", when the work was done: no evidence from practice was taken since",
                    "add evidence of what was seen in practice after that day" + STAY_OPEN);
        } else if (seen.isBefore(closed.get().minusDays(days))) {
            report.on(
                    latest.date(),
                    "date must be within " + days + " days of the closing, " + DateInWords.of(closed.get())
                            + ": no evidence from practice was taken later",
                    "add evidence of what was seen in practice since" + STAY_OPEN);
        }
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
