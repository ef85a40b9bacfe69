package org.provenplan.rules.closure;

import java.time.LocalDate;
import java.util.Optional;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;

/** The days of a closure, as far as they fit together; where they don't, {@code dates-in-order} says so, and nothing is judged by them. */
final class ClosureDays {
    private ClosureDays() {}

    /** The day it was closed, unless that is before it was done or verified. */
    static Optional<LocalDate> closed(Action action) {
        Optional<Field<LocalDate>> verified = action.closure()
                .flatMap(closure -> closure.inner("verified"))
                .map(verification -> verification.date("date"));
        return action.closedOn()
                .filter(closed -> !action.doneOn().is(closed::isBefore))
                .filter(closed -> verified.filter(on -> on.is(closed::isBefore)).isEmpty());
    }

    /** The day the work was done, unless that is still to come or after the closing. */
    static Optional<LocalDate> done(Action action, LocalDate asOf) {
        return action.doneOn().value().filter(done -> !done.isAfter(asOf)).filter(done -> action.closedOn()
                .filter(done::isAfter)
                .isEmpty());
    }
}
