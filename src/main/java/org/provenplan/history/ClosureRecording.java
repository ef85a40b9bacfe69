package org.provenplan.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Vocabulary.ActionStatus;

/**
 * When Git came to know the facts that closed an action: the closing decision, the verification, the day the work was done, the
 * evidence. A fact that Git knew only long after the day it tells of was not seen to happen.
 *
 * @param cameClosed whether Git never knew the action open
 * @param late the facts that were recorded late, in the order above
 */
public record ClosureRecording(boolean cameClosed, List<LateFact> late) {
    /** How many days may lie between what happened and the commit that says so, unless an option says otherwise. */
    public static final int DAYS = 31;

    public ClosureRecording {
        late = List.copyOf(late);
    }

    /**
     * A fact that was recorded late.
     *
     * @param what as the field calls it: {@code closed}, {@code verified}, {@code done-on}, {@code evidence spot-check}
     * @param day that it tells of
     * @param recorded the day on which Git came to know it
     */
    public record LateFact(String what, LocalDate day, LocalDate recorded) {}

    /** Whether what closed the action was recorded about the time it happened. */
    public boolean seenToHappen() {
        return !cameClosed && late.isEmpty();
    }

    /**
     * Looks for the facts of a closed action.
     *
     * @param asOf the day of what is not committed yet
     * @param days how many may lie between a fact and its commit
     * @return empty where the action is not closed, or Git does not know it as closed
     */
    public static Optional<ClosureRecording> of(Action action, PlanHistory history, LocalDate asOf, int days) {
        Optional<PlanVersion> closing = action.id().value().flatMap(history::closing);
        if (closing.isEmpty() || action.status() != ActionStatus.CLOSED) {
            return Optional.empty();
        }
        String id = action.id().get();
        LateFacts facts = new LateFacts(history, asOf, days);
        facts.add(id, "closure.closed.date", "closed", day(action, "closed"));
        facts.add(id, "closure.verified.date", "verified", day(action, "verified"));
        facts.add(id, "done-on", "done-on", action.doneOn().value());
        for (Evidence piece : action.standingEvidence()) {
            facts.add(
                    piece.id().orElse(""),
                    "date",
                    "evidence " + piece.id().orElse(""),
                    piece.date().value());
        }
        boolean knownOpen = closing.get().before().stream().anyMatch(before -> before.has(id));
        return Optional.of(new ClosureRecording(!knownOpen, facts.late));
    }

    private static Optional<LocalDate> day(Action action, String entry) {
        return action.closure().flatMap(closure -> closure.inner(entry)).flatMap(inner -> inner.date("date")
                .value());
    }

    /** Collects what was recorded late. */
    private static final class LateFacts {
        private final PlanHistory history;
        private final AgreedChanges agreed;
        private final int days;
        private final List<LateFact> late = new ArrayList<>();

        LateFacts(PlanHistory history, LocalDate asOf, int days) {
            this.history = history;
            this.agreed = new AgreedChanges(history, asOf);
            this.days = days;
        }

        void add(String item, String key, String what, Optional<LocalDate> told) {
            if (told.isPresent()) {
                recorded(item, key, told.get())
                        .filter(day -> ChronoUnit.DAYS.between(told.get(), day) > days)
                        .ifPresent(day -> late.add(new LateFact(what, told.get(), day)));
            }
        }

        /** The day on which Git first knew the value. */
        private Optional<LocalDate> recorded(String item, String key, LocalDate told) {
            for (ValueChange change : history.changesOf(item, key)) {
                if (change.after().filter(told.toString()::equals).isPresent()) {
                    return Optional.of(agreed.day(change.version()));
                }
            }
            return Optional.empty();
        }
    }
}
