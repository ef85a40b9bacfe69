package org.provenplan.life;

import java.util.List;
import java.util.Optional;
import org.provenplan.git.Commit;
import org.provenplan.history.ItemFacts;

/**
 * The life of one item in one plan.
 *
 * @param plan that it is or was in
 * @param item as it is, or as it last was
 * @param present whether it is still there
 * @param moments in which something changed, the oldest first
 * @param unreadable how many versions of the plan could not be read, and were passed over
 */
public record ItemLife(LivedPlan plan, ItemFacts item, boolean present, List<Moment> moments, int unreadable) {
    public ItemLife {
        moments = List.copyOf(moments);
    }

    /**
     * What one commit did.
     *
     * @param commit empty for what is not committed yet
     */
    public record Moment(Optional<Commit> commit, List<Event> events) {
        public Moment {
            events = List.copyOf(events);
        }
    }

    /**
     * One thing that changed.
     *
     * @param item the item that it happened to: this one, or an action of this finding
     * @param key which value; empty where the whole item came or went
     * @param before empty where there was none
     * @param after empty where there is none
     * @param words what happened, as a board reads it
     */
    public record Event(ItemFacts item, String key, Optional<String> before, Optional<String> after, String words) {}
}
