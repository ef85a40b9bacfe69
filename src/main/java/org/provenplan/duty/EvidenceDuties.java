package org.provenplan.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;

/** Evidence that expires and must be renewed while its action is open, done or just closed. */
final class EvidenceDuties {
    private final Action action;
    private final List<Evidence> all;

    EvidenceDuties(Action action) {
        this.action = action;
        this.all = action.evidence();
    }

    /**
     * Enters them.
     *
     * @param asOf the day that counts as today
     * @param days after closure, until evidence may expire
     */
    void enter(Responsible owner, LocalDate asOf, int days, Ledger ledger) {
        Optional<LocalDate> last =
                action.isOwed() ? Optional.of(LocalDate.MAX) : action.closedOn().map(closed -> closed.plusDays(days));
        if (last.isEmpty() || last.get().isBefore(asOf)) {
            return;
        }
        for (Evidence piece : all) {
            Field<LocalDate> expires = piece.expires();
            boolean counts = !piece.isWithdrawn() && !isRenewed(piece) && !isImpossible(piece);
            if (counts && expires.isPresent() && !expires.get().isAfter(last.get())) {
                LocalDate by = expires.get().minusDays(1);
                ledger.add(DutyKind.RENEW, List.of(owner), by, by, expires, About.item(piece.fields()));
            } else if (counts && expires.isMalformed()) {
                ledger.addUndated(DutyKind.RENEW, List.of(owner), expires, About.item(piece.fields()));
            }
        }
    }

    /** One that expires no later than it begins has a wrong date. */
    private static boolean isImpossible(Evidence piece) {
        return piece.expires().is((LocalDate end) -> piece.date().is((LocalDate from) -> !end.isAfter(from)));
    }

    /** Whether newer evidence of the same kind outlasts it: old evidence stays in a plan, so nobody can take it out. */
    private boolean isRenewed(Evidence piece) {
        for (Evidence other : all) {
            if (!other.isWithdrawn()
                    && other.kind().value().equals(piece.kind().value())
                    && isLater(other, piece)
                    && outlasts(other, piece)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLater(Evidence one, Evidence other) {
        return one.date().is((LocalDate day) -> other.date().is(day::isAfter));
    }

    private static boolean outlasts(Evidence one, Evidence other) {
        Field<LocalDate> end = one.expires();
        return end.isMissing() || end.is((LocalDate day) -> other.expires().is(day::isAfter));
    }
}
