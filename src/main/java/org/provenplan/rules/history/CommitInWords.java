package org.provenplan.rules.history;

import org.provenplan.git.Commit;
import org.provenplan.history.PlanVersion;
import org.provenplan.plan.DateInWords;

/** Who changed a plan, and when: "in commit 1a2b3c4 of 3 May 2026 by Jo Green". */
final class CommitInWords {
    private CommitInWords() {}

    static String in(PlanVersion version) {
        return version.commit().isPresent() ? "in " + of(version.commit().get()) : "in what is not committed yet";
    }

    static String of(Commit commit) {
        return "commit " + commit.shortHash() + " of " + DateInWords.of(commit.date()) + " by "
                + (commit.author().isBlank() ? "nobody named" : commit.author());
    }
}
