package org.provenplan.rules.history;

import java.util.List;
import java.util.Optional;
import org.provenplan.history.ItemFacts;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.PlanVersion;
import org.provenplan.history.ValueChange;
import org.provenplan.plan.Action;
import org.provenplan.plan.Vocabulary.ActionStatus;

/** The change that closed an action which is closed today; the last one, where it was reopened in between. */
final class Closing {
    private Closing() {}

    static Optional<PlanVersion> of(Action action, PlanHistory history) {
        if (action.status() != ActionStatus.CLOSED || !action.id().isPresent()) {
            return Optional.empty();
        }
        List<ValueChange> changes = history.changesOf(action.id().get(), "status");
        Optional<PlanVersion> closing = Optional.empty();
        for (ValueChange change : changes) {
            if (change.after().filter(ActionStatus.CLOSED.word()::equals).isPresent()) {
                closing = Optional.of(change.version());
            }
        }
        return closing;
    }

    /** Whether an action was closed at one time. */
    static boolean isClosed(ItemFacts action) {
        return action.value("status").filter(ActionStatus.CLOSED.word()::equals).isPresent();
    }
}
