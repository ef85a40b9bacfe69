package org.provenplan.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One plan through time, under whatever names of files and ids. Grows while the log is read. */
final class Lineage {
    private final List<Step> steps = new ArrayList<>();
    private int unreadable;

    void add(Step step) {
        steps.add(step);
    }

    void passOverUnreadable() {
        unreadable++;
    }

    /** With a last step to what is not committed yet, where that differs. */
    PlanHistory history(PlanFacts committed, PlanFacts now) {
        List<Step> all = new ArrayList<>(steps);
        if (!committed.equals(now)) {
            all.add(new Step(Optional.empty(), List.of(committed), now));
        }
        return new PlanHistory(all, unreadable);
    }
}
