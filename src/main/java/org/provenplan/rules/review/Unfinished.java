package org.provenplan.rules.review;

import java.time.LocalDate;
import java.util.Optional;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;

/** What an action looked like on a day in the past, as far as its dates tell. */
record Unfinished(Action action) {
    /** Whether its due date of that day had passed and it was not done. */
    boolean isOverdueOn(LocalDate day) {
        Field<LocalDate> due = dueOn(day);
        return due.is((LocalDate date) -> date.isBefore(day)) && isOpenOn(day);
    }

    /** Whether somebody had to work on it; where its dates don't tell, it is taken to have been finished. */
    boolean isOpenOn(LocalDate day) {
        return switch (action.status()) {
            case PLANNED, IN_PROGRESS, BLOCKED -> true;
            case REOPENED -> !isDoneBy(day) || isReopenedBy(day);
            case DONE, CLOSED ->
                finished().filter(done -> done.isAfter(day)).isPresent() || (isDoneBy(day) && isReopenedBy(day));
            case CANCELLED -> false;
        };
    }

    /** The due date before the first extension that was still to come. */
    private Field<LocalDate> dueOn(LocalDate day) {
        Field<LocalDate> due = action.due();
        LocalDate first = LocalDate.MAX;
        for (Fields extension : action.fields().each("extensions")) {
            LocalDate on = extension.date("on").orElse(LocalDate.MIN);
            if (on.isAfter(day) && on.isBefore(first)) {
                first = on;
                due = extension.date("from");
            }
        }
        return due;
    }

    private boolean isDoneBy(LocalDate day) {
        return finished().filter(done -> !done.isAfter(day)).isPresent();
    }

    private boolean isReopenedBy(LocalDate day) {
        LocalDate done = finished().orElse(LocalDate.MIN);
        for (Fields reopening : action.fields().each("reopened")) {
            if (reopening.date("on").is((LocalDate on) -> !on.isBefore(done) && !on.isAfter(day))) {
                return true;
            }
        }
        return false;
    }

    private Optional<LocalDate> finished() {
        return action.doneOn().value().or(action::closedOn);
    }
}
