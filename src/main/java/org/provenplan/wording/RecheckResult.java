package org.provenplan.wording;

import org.provenplan.catalogue.Phrases;

/** What the result of a recheck says, where it says so plainly: "Failed: 5 of 12 staff could name the change". */
public record RecheckResult(String text) {
    /** Whether a clause begins by saying that the gain is gone, and none that it has held. */
    public boolean isFailure(Phrases phrases) {
        boolean failed = false;
        for (NoteWords clause : NoteWords.clauses(text)) {
            if (clause.beginsWithOneOf(phrases.held(), phrases.subjects())) {
                return false;
            }
            failed |= clause.beginsWithOneOf(phrases.failed(), phrases.subjects());
        }
        return failed;
    }
}
