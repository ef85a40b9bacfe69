package org.provenplan.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes of what had been agreed: of a value that was there before, in a plan that was no draft. A value that stood only on the
 * day it was written had not been agreed; changing it is putting a slip of the keys right.
 *
 * @param asOf the day that counts as today: that of what is not committed yet
 */
public record Agreed(PlanHistory history, LocalDate asOf) {
    private static final String DRAFT = "draft";

    /**
     * Those that led to what the item says today, the oldest first.
     *
     * @param now the value
     */
    public List<Change> changes(String item, String key, Object now) {
        List<Change> agreed = new ArrayList<>();
        Change written = null;
        for (Change change : history.changesLeadingTo(item, key, now)) {
            if (change.after().isPresent()) {
                if (written != null && !wasDraft(change.step())) {
                    add(
                            new Change(change.step(), item, change.item(), key, written.after(), change.after()),
                            written,
                            agreed);
                }
                written = change;
            }
        }
        return agreed;
    }

    /** Two changes on one day are one, which the second made. */
    private void add(Change change, Change written, List<Change> agreed) {
        if (!day(change.step()).equals(day(written.step()))) {
            agreed.add(change);
        } else if (!agreed.isEmpty() && agreed.get(agreed.size() - 1).step().equals(written.step())) {
            Change first = agreed.remove(agreed.size() - 1);
            agreed.add(new Change(
                    change.step(), change.id(), change.item(), change.key(), first.before(), change.after()));
        }
    }

    /** The day on which a step was made. */
    public LocalDate day(Step step) {
        return step.commit().isPresent() ? step.commit().get().date() : asOf;
    }

    /** Whether what a step changed was a draft still. */
    public static boolean wasDraft(Step step) {
        return step.before().stream()
                .anyMatch(facts -> facts.plan().value("status").orElse("").equals(DRAFT));
    }
}
