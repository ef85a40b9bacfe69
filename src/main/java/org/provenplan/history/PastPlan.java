package org.provenplan.history;

import java.util.Optional;
import org.provenplan.git.Commit;

/**
 * A plan as a repository's commits know it, whether or not it is still there.
 *
 * @param main the path of its file, from the root, with {@code /}
 * @param id its own id; empty where it has none
 * @param left the commit that took it away; empty where none did
 */
public record PastPlan(String main, String id, PlanHistory history, Optional<Commit> left) {}
