package org.provenplan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.provenplan.history.Change;
import org.provenplan.history.PlanFacts;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.Step;

/**
 * Changes of what had been agreed: of a value that was there before, in a plan that was no draft. A value that stood only on the
 * day it was written had not been agreed; changing it is putting a slip of the keys right.
 */
record Agreed(PlanHistory history, LocalDate asOf) {
    private static final String DRAFT = "draft";

    List<Change> changes(String item, String key) {
        List<Change> agreed = new ArrayList<>();
        LocalDate written = LocalDate.MIN;
        for (Change change : history.changesOf(item, key)) {
            LocalDate day = day(change.step());
            if (isAmendment(change) && !wasDraft(change.step())) {
                if (day.isAfter(written)) {
                    agreed.add(change);
                } else if (!agreed.isEmpty() && day(last(agreed).step()).equals(day)) {
                    agreed.set(agreed.size() - 1, joined(last(agreed), change));
                }
            }
            written = day;
        }
        return agreed;
    }

    private static Change last(List<Change> changes) {
        return changes.get(changes.size() - 1);
    }

    /** Two changes on one day are one, which the second made. */
    private static Change joined(Change first, Change second) {
        return new Change(second.step(), second.id(), second.item(), second.key(), first.before(), second.after());
    }

    LocalDate day(Step step) {
        return step.commit().isPresent() ? step.commit().get().date() : asOf;
    }

    static boolean wasDraft(Step step) {
        return step.before().stream().anyMatch(facts -> facts.items()
                .get(PlanFacts.PLAN)
                .value("status")
                .orElse("")
                .equals(DRAFT));
    }

    private static boolean isAmendment(Change change) {
        return change.isAmendment()
                && change.before().isPresent()
                && change.after().isPresent();
    }
}
