package org.provenplan.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The days of a closure, as far as they fit together; where they don't, {@code dates-in-order} says so, and nothing is judged by them. */
public final class ClosureDays {
    private ClosureDays() {}

    /** The day it was closed, unless that is before it was done or verified. */
    public static Optional<LocalDate> closed(Action action) {
        return action.closedOn()
                .filter(closed -> !action.doneOn().is(closed::isBefore))
                .filter(closed -> verified(action).filter(closed::isBefore).isEmpty());
    }

    /** The day the work was done, unless that is still to come or after the verifying or the closing. */
    public static Optional<LocalDate> done(Action action, LocalDate asOf) {
        return action.doneOn()
                .value()
                .filter(done -> !done.isAfter(asOf))
                .filter(done -> verified(action).filter(done::isAfter).isEmpty())
                .filter(done -> action.closedOn().filter(done::isAfter).isEmpty());
    }

    private static Optional<LocalDate> verified(Action action) {
        return action.closure()
                .flatMap(closure -> closure.inner("verified"))
                .flatMap(verification -> verification.date("date").value());
    }

    /** The day from which practice shows what the work has done: it was done, and after a reopening done again. */
    public static Optional<LocalDate> effective(Action action, LocalDate asOf) {
        LocalDate closed = closed(action).orElse(asOf);
        return Stream.concat(
                        done(action, asOf).stream(),
                        action.fields().each("reopened").stream()
                                .flatMap(reopening -> reopening.date("date").value().stream())
                                .filter(day -> !day.isAfter(closed)))
                .max(LocalDate::compareTo);
    }
}
