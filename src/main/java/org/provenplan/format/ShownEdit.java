package org.provenplan.format;

import java.util.Optional;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Fix;

/** Which edits an output for programs carries: those of the text as it is now, and none with characters that nobody may see. */
record ShownEdit(Masks masks) {
    Optional<Fix.Edit> of(Diagnostic diagnostic) {
        return diagnostic.fix().edit().filter(edit -> !diagnostic.masked() && isOpen(edit));
    }

    private boolean isOpen(Fix.Edit edit) {
        return masks.in(edit.newText()).equals(edit.newText())
                && masks.hidden(edit.place()).isEmpty();
    }
}
