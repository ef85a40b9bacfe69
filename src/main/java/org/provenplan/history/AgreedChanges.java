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
public record AgreedChanges(PlanHistory history, LocalDate asOf) {
    private static final String DRAFT = "draft";

    /**
     * Those that led to what the item says today, the oldest first.
     *
     * @param now the value
     */
    public List<ValueChange> changes(String item, String key, Object now) {
        List<ValueChange> agreed = new ArrayList<>();
        ValueChange written = null;
        for (ValueChange change : history.changesLeadingTo(item, key, now)) {
            if (change.after().isPresent()) {
                if (written != null && !wasDraft(change.version())) {
                    add(
                            new ValueChange(
                                    change.version(), item, change.item(), key, written.after(), change.after()),
                            written,
                            agreed);
                }
                written = change;
            }
        }
        return agreed;
    }

    /** Two changes on one day are one, which the second made. */
    private void add(ValueChange change, ValueChange written, List<ValueChange> agreed) {
        if (!day(change.version()).equals(day(written.version()))) {
            agreed.add(change);
        } else if (!agreed.isEmpty() && agreed.get(agreed.size() - 1).version().equals(written.version())) {
            ValueChange first = agreed.remove(agreed.size() - 1);
            agreed.add(new ValueChange(
                    change.version(), change.id(), change.item(), change.key(), first.before(), change.after()));
        }
    }

    /** The day on which a version was made. */
    public LocalDate day(PlanVersion version) {
        return version.commit().isPresent() ? version.commit().get().date() : asOf;
    }

    /** Whether what a version changed was a draft still. */
    public static boolean wasDraft(PlanVersion version) {
        return version.before().stream()
                .anyMatch(facts -> facts.plan().value("status").orElse("").equals(DRAFT));
    }
}
