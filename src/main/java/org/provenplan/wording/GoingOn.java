package org.provenplan.wording;

import java.util.List;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.catalogue.Phrases;

/** What a text says about whether the work goes on: "Complete. This is ongoing". */
public record GoingOn(String text) {
    private static final List<String> DENYING =
            List.of("no", "none", "nothing", "never", "without", "not ongoing", "not in progress", "not under way");

    /** Whether a clause ends by saying so, unless it denies it, is about what watches, or names a number or a date. */
    public boolean isSaidOf(Catalogue catalogue) {
        return NoteWords.clauses(text).stream()
                .flatMap(clause -> clause.parts().stream())
                .anyMatch(part -> saysSo(part, catalogue.phrases()));
    }

    /** Whether it says so and says besides that all is finished, each in a clause that says nothing else. */
    public boolean contradictsItself(Catalogue catalogue) {
        List<NoteWords> clauses = NoteWords.clauses(text);
        if (clauses.size() < 2) {
            return false;
        }
        Phrases phrases = catalogue.phrases();
        return clauses.stream().anyMatch(clause -> clause.isOneOf(phrases.finished(), phrases.subjects()))
                && clauses.stream().anyMatch(clause -> clause.isOneOf(phrases.goingOn(), phrases.subjects()));
    }

    private static boolean saysSo(NoteWords part, Phrases phrases) {
        return part.endsWithOneOf(phrases.goingOn(), phrases.subjects())
                && !part.hasDigit()
                && !part.hasOneOf(phrases.watching())
                && !part.hasOneOf(DENYING);
    }
}
