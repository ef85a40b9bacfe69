package org.provenplan.wording;

import java.time.LocalDate;
import java.util.Optional;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;

/** What the texts of an action say about whether the work goes on, held against its status. */
public record StatusContradiction(Action action, Catalogue catalogue) {
    /** Whether the action is over, and its closure says that the work goes on. */
    public boolean goesOn(Field<String> whatChanged) {
        return isOver() && whatChanged.isPresent() && new GoingOn(whatChanged.get()).isSaidOf(catalogue);
    }

    /** Whether the action is over, and a note written since it was done says that the work goes on. */
    public boolean goesOnSinceDone(Fields note) {
        return isSinceDone(note) && goesOn(note.text("note"));
    }

    /** Whether a note says both that it is finished and that it goes on; of one since it was done, the second is enough. */
    public boolean contradictsItself(Fields note) {
        Field<String> text = note.text("note");
        return !isSinceDone(note) && text.isPresent() && new GoingOn(text.get()).contradictsItself(catalogue);
    }

    /** Whether a note is {@code no-contradiction}'s to report. */
    public boolean isContradiction(Fields note) {
        return goesOnSinceDone(note) || contradictsItself(note);
    }

    private boolean isSinceDone(Fields note) {
        Optional<LocalDate> done = action.doneOn().value().or(action::closedOn);
        return isOver() && done.isPresent() && note.date("date").is((LocalDate day) -> !day.isBefore(done.get()));
    }

    private boolean isOver() {
        return switch (action.status()) {
            case DONE, CLOSED -> true;
            case PLANNED, IN_PROGRESS, BLOCKED, REOPENED, CANCELLED -> false;
        };
    }
}
