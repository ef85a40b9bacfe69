package org.provenplan.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.git.Commit;

/** One plan through time, under whatever names of files and ids. Grows while the log is read. */
final class Lineage {
    private final List<PlanVersion> versions = new ArrayList<>();
    /** With those that merges took over, and so are no changes. */
    private final List<PlanVersion> all = new ArrayList<>();

    private int unreadable;

    /**
     * Notes what a commit made of the plan. A merge that brings together what its parents say changes nothing; one that leaves
     * out what one of them has does.
     */
    void add(Commit commit, String file, List<PlanFacts> before, PlanFacts after) {
        PlanVersion version = new PlanVersion(Optional.of(commit), file, before, after);
        all.add(version);
        boolean differs = !before.contains(after)
                && (!commit.isMerge() || !version.changes().isEmpty());
        if (differs || (commit.isMerge() && version.leavesOut())) {
            versions.add(version);
        }
    }

    void passOverUnreadable() {
        unreadable++;
    }

    /** With a last version to what is not committed yet, where that differs. */
    PlanHistory history(String file, PlanFacts committed, PlanFacts now) {
        List<PlanVersion> changing = new ArrayList<>(versions);
        List<PlanVersion> touching = new ArrayList<>(all);
        if (!committed.equals(now)) {
            PlanVersion dirty = new PlanVersion(Optional.empty(), file, List.of(committed), now);
            changing.add(dirty);
            touching.add(dirty);
        }
        return new PlanHistory(changing, touching, unreadable);
    }
}
