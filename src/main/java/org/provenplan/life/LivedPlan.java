package org.provenplan.life;

import java.time.LocalDate;
import java.util.Optional;
import org.provenplan.git.Commit;

/**
 * A plan that is there, or was.
 *
 * @param file its file, as shown to people
 * @param id its own id; empty where it has none
 * @param gone since when it is no longer there
 */
public record LivedPlan(String file, String id, Optional<Gone> gone) {
    /**
     * The end of a plan.
     *
     * @param commit that took it away; empty where that is not committed yet
     */
    public record Gone(Optional<Commit> commit) {
        /** @param today the day on which what is not committed yet stands in the files */
        LocalDate day(LocalDate today) {
            return commit.map(Commit::date).orElse(today);
        }
    }
}
