package org.provenplan.rules.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.provenplan.history.AgreedChanges;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.ValueChange;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.WrittenDate;

/** Each time that an action's due date moved to a later day, as far as it has not come back since. */
final class Slips {
    private Slips() {}

    /** One move. */
    record Slip(ValueChange change, LocalDate from, LocalDate to) {
        String inWords() {
            return "from " + DateInWords.of(from) + " to " + DateInWords.of(to) + " "
                    + CommitInWords.in(change.version());
        }
    }

    static List<Slip> of(Action action, PlanHistory history, LocalDate asOf) {
        List<Slip> slips = new ArrayList<>();
        if (action.id().isPresent() && action.due().isPresent()) {
            LocalDate now = action.due().get();
            for (ValueChange change :
                    new AgreedChanges(history, asOf).changes(action.id().get(), "due", now)) {
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
