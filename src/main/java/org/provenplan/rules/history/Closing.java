package org.provenplan.rules.history;

import java.util.Optional;
import org.provenplan.history.ItemFacts;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.PlanVersion;
import org.provenplan.plan.Action;
import org.provenplan.plan.Vocabulary.ActionStatus;

/** The change that closed an action which is closed today; the last one, where it was reopened in between. */
final class Closing {
    private Closing() {}

    static Optional<PlanVersion> of(Action action, PlanHistory history) {
        if (action.status() != ActionStatus.CLOSED || !action.id().isPresent()) {
            return Optional.empty();
        }
        return history.closing(action.id().get());
    }

    /** Whether an action was closed at one time. */
    static boolean isClosed(ItemFacts action) {
        return action.value("status").filter(ActionStatus.CLOSED.word()::equals).isPresent();
    }
}
