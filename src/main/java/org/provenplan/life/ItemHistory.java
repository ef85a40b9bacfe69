package org.provenplan.life;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.provenplan.history.ItemFacts;
import org.provenplan.history.PlanVersion;

/**
 * Everything that is known of one id.
 *
 * @param id of a finding, measure, action, piece of evidence or plan
 * @param plans that were asked
 * @param lives one for each plan that has or had it
 */
public record ItemHistory(String id, PlanLives plans, List<ItemLife> lives) {
    public ItemHistory {
        lives = List.copyOf(lives);
    }

    /** Goes through the pasts of plans for an id. */
    public static ItemHistory of(PlanLives plans, String id) {
        List<ItemLife> lives = new ArrayList<>();
        for (PlanLives.Life life : plans.lives()) {
            new LifeStory(life, id, plans.result().asOf()).tell().ifPresent(lives::add);
        }
        return new ItemHistory(id, plans, lives);
    }

    /** All ids that there are or were, the plans' own among them. */
    public static Set<String> ids(PlanLives plans) {
        Set<String> ids = new LinkedHashSet<>();
        for (PlanLives.Life life : plans.lives()) {
            for (PlanVersion version : life.history().versions()) {
                for (ItemFacts item : version.after().items().values()) {
                    ids.add(item.id());
                }
            }
        }
        ids.remove("");
        return ids;
    }
}
