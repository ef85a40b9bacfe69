package org.provenplan.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.WrittenDate;

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
     * Looks for the facts that closed an action.
     *
     * @param plan what the plan says, or said
     * @param asOf the day up to which Git is asked, and that of what is not committed yet
     * @param days how many may lie between a fact and its commit
     * @return empty where the action is not closed
     */
    public static Optional<ClosureRecording> of(
            String action, PlanFacts plan, PlanHistory history, LocalDate asOf, int days) {
        Optional<ItemFacts> closed = plan.item(action).filter(item -> isClosed(item.value("status")));
        if (closed.isEmpty()) {
            return Optional.empty();
        }
        LateFacts facts = new LateFacts(history, asOf, days);
        facts.add(closed.get(), "closure.closed.date", "closed");
        facts.add(closed.get(), "closure.verified.date", "verified");
        facts.add(closed.get(), "done-on", "done-on");
        for (ItemFacts item : plan.said()) {
            if (item.kind().equals("evidence") && item.within().equals(action) && !isWithdrawn(item)) {
                facts.add(item, "date", "evidence " + item.id());
            }
        }
        return Optional.of(new ClosureRecording(!facts.knewOpen(action), facts.late));
    }

    private static boolean isClosed(Optional<String> status) {
        return status.filter(ActionStatus.CLOSED.word()::equals).isPresent();
    }

    private static boolean isWithdrawn(ItemFacts evidence) {
        return evidence.values().keySet().stream().anyMatch(key -> key.startsWith("withdrawn."));
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

        void add(ItemFacts item, String key, String what) {
            Optional<LocalDate> told = item.value(key).flatMap(WrittenDate::of);
            if (told.isPresent()) {
                recorded(PlanFacts.id(item), key, told.get())
                        .filter(day -> ChronoUnit.DAYS.between(told.get(), day) > days)
                        .ifPresent(day -> late.add(new LateFact(what, told.get(), day)));
            }
        }

        /** Whether a commit said that the action was open, if only by saying nothing of its status. */
        boolean knewOpen(String action) {
            for (ValueChange change : history.changesOf(action, "status")) {
                boolean wasThere = change.version().before().stream().anyMatch(before -> before.has(action));
                if (!agreed.day(change.version()).isAfter(agreed.asOf()) && (wasThere || !isClosed(change.after()))) {
                    return true;
                }
            }
            return false;
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
