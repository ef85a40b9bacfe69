package org.provenplan.rules.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.provenplan.history.Agreed;
import org.provenplan.history.Change;
import org.provenplan.history.PlanHistory;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.WrittenDate;

/** Each time that an action's due date moved to a later day, as far as it has not come back since. */
final class Slips {
    private Slips() {}

    /** One move. */
    record Slip(Change change, LocalDate from, LocalDate to) {
        String inWords() {
            return "from " + DateInWords.of(from) + " to " + DateInWords.of(to) + " " + CommitInWords.in(change.step());
        }
    }

    static List<Slip> of(Action action, PlanHistory history, LocalDate asOf) {
        List<Slip> slips = new ArrayList<>();
        if (action.id().isPresent() && action.due().isPresent()) {
            LocalDate now = action.due().get();
            for (Change change : new Agreed(history, asOf).changes(action.id().get(), "due", now)) {
                LocalDate from = WrittenDate.of(change.before().orElseThrow()).orElseThrow();
                LocalDate to = WrittenDate.of(change.after().orElseThrow()).orElseThrow();
                if (to.isAfter(from) && now.isAfter(from)) {
                    slips.add(new Slip(change, from, to));
                }
            }
        }
        return slips;
    }
}
