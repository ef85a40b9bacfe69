package org.provenplan.check;

import java.util.Map;
import java.util.Set;
import org.provenplan.plan.Action;

/**
 * The closed actions of which Git shows the work as it went: it knew them open, and what closed them was recorded about the time
 * it happened.
 *
 * @param byFile their ids, by the main file of their plan; a plan of which no past is known has none
 */
public record SeenClosures(Map<String, Set<String>> byFile) {
    public static final SeenClosures NONE = new SeenClosures(Map.of());

    public SeenClosures {
        byFile = Map.copyOf(byFile);
    }

    boolean hold(CheckedPlan plan, Action action) {
        return action.id().is(byFile.getOrDefault(plan.file(), Set.of())::contains);
    }
}
