package org.provenplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.provenplan.plan.Vocabulary.EvidenceKind;
import org.provenplan.source.Span;

/** The evidence that an action's closure rests on: all that counts but what a later recheck brought. */
public record ClosureProof(Action action) {
    public List<Evidence> pieces() {
        return action.standingEvidence().stream()
                .filter(piece -> !isFromRecheck(piece))
                .toList();
    }

    /** At the key where it is there and empty, or else at the action. */
    public Span whereEvidenceBelongs() {
        Field<?> evidence = action.fields().field("evidence");
        return evidence.isMissing() || evidence.is((Object) List.of())
                ? evidence.place()
                : action.fields().whereMissing();
    }

    /** Whether nothing was written that can't be read, and may be the very piece or kind that seems missing. */
    public boolean isAllRead() {
        return !action.fields().field("evidence").isMalformed()
                && action.fields().<Fields>values("evidence").stream().allMatch(Field::isPresent)
                && action.evidence().stream().allMatch(piece -> piece.kind().isPresent());
    }

    /** The kinds agreed at the start that no piece has, in the order agreed. */
    public List<EvidenceKind> missingKinds() {
        Set<EvidenceKind> there = pieces().stream()
                .flatMap(piece -> piece.kind().value().stream())
                .collect(Collectors.toSet());
        return action.evidenceFrom().stream()
                .flatMap(kind -> kind.value().stream())
                .distinct()
                .filter(kind -> !there.contains(kind))
                .toList();
    }

    public boolean isAfterClosure(Evidence piece) {
        return piece.date()
                .value()
                .filter(date -> isAfter(date, ClosureDays.closed(action)))
                .isPresent();
    }

    /** Proof that the gain has held is dated after closure, and rightly so. */
    private boolean isFromRecheck(Evidence piece) {
        Optional<LocalDate> rechecked = action.closure()
                .flatMap(closure -> closure.inner("recheck"))
                .flatMap(recheck -> recheck.date("done").value());
        return isAfterClosure(piece)
                && rechecked.isPresent()
                && !isAfter(piece.date().get(), rechecked);
    }

    private static boolean isAfter(LocalDate date, Optional<LocalDate> day) {
        return day.filter(date::isAfter).isPresent();
    }
}
