package org.provenplan.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.plan.Action;
import org.provenplan.plan.Fields;

/**
 * The progress notes of an action.
 *
 * @param inOrder the oldest first, however they were written; as written where a date is not there
 */
public record Notes(List<Fields> inOrder) {
    public static Notes of(Action action) {
        List<Fields> notes = action.progress();
        for (Fields note : notes) {
            if (!note.date("date").isPresent()) {
                return new Notes(notes);
            }
        }
        if (notes.size() < 2) {
            return new Notes(notes);
        }
        List<Fields> ordered = new ArrayList<>(notes);
        ordered.sort((one, other) ->
                one.date("date").get().compareTo(other.date("date").get()));
        return new Notes(ordered);
    }

    public Optional<Fields> latest() {
        return inOrder.isEmpty() ? Optional.empty() : Optional.of(inOrder.get(inOrder.size() - 1));
    }

    /** How many of the last notes repeat the one before them. */
    public int copiesAtEnd(Catalogue catalogue) {
        int copies = 0;
        for (int i = inOrder.size() - 1; i > 0; i--) {
            if (!NearCopy.is(words(inOrder.get(i)), words(inOrder.get(i - 1)), catalogue)) {
                return copies;
            }
            copies++;
        }
        return copies;
    }

    /** With what stands in the way, which may be all that is new. */
    private static NoteWords words(Fields note) {
        return NoteWords.of(
                note.text("note").orElse("") + "\n" + note.text("barrier").orElse(""));
    }
}
