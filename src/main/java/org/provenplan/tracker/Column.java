package org.provenplan.tracker;

import java.util.Optional;

/**
 * A column of a tracker.
 *
 * @param index counted from 0
 * @param heading what stands above it
 * @param kind what it is taken for; empty where nobody knows
 */
record Column(int index, String heading, Optional<Kind> kind) {
    boolean is(Kind wanted) {
        return kind.isPresent() && kind.get() == wanted;
    }

    Column as(Kind other) {
        return new Column(index, heading, Optional.of(other));
    }
}
