package org.provenplan.rules;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.catalogue.Phrases;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** The latest progress note of an action is not a near copy of the one before it, and does not describe effort alone. */
final class NotesShowOutcome implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("notes-show-outcome", Family.REVIEW, Severity.WARNING);
    private static final String FIX = "write what is different now, with a number, a date or the record that shows it;"
            + " if nothing is, name what stands in the way under barrier:";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            List<Fields> notes = inOrder(action.progress());
            int copies = copiesAtEnd(notes, context.catalogue());
            if (copies > 0) {
                reportCopy(notes, copies, report);
            } else if (!notes.isEmpty()) {
                checkEffort(notes.get(notes.size() - 1), context.catalogue(), report);
            }
        }
    }

    /** The oldest first, however they were written; as written where a date is not there. */
    private static List<Fields> inOrder(List<Fields> notes) {
        for (Fields note : notes) {
            if (!note.date("date").isPresent()) {
                return notes;
            }
        }
        if (notes.size() < 2) {
            return notes;
        }
        List<Fields> ordered = new ArrayList<>(notes);
        ordered.sort((one, other) ->
                one.date("date").get().compareTo(other.date("date").get()));
        return ordered;
    }

    /** How many of the last notes repeat the one before them. */
    private static int copiesAtEnd(List<Fields> notes, Catalogue catalogue) {
        int copies = 0;
        for (int i = notes.size() - 1; i > 0; i--) {
            if (!NearCopy.is(words(notes.get(i)), words(notes.get(i - 1)), catalogue)) {
                return copies;
            }
            copies++;
        }
        return copies;
    }

    private static void reportCopy(List<Fields> notes, int copies, Report report) {
        int last = notes.size() - 1;
        report.on(
                notes.get(last).text("note"),
                "note must say what has changed since the note before it, which it repeats"
                        + (copies == 1 ? "" : ", as " + (copies - 1) + " before it " + (copies == 2 ? "does" : "do")),
                FIX,
                new Related(
                        "the note before it", notes.get(last - 1).text("note").place()));
    }

    private static void checkEffort(Fields latest, Catalogue catalogue, Report report) {
        Field<String> note = latest.text("note");
        if (note.isPresent() && !latest.has("barrier") && isEffortAlone(note.get(), catalogue)) {
            report.on(
                    note, "note must show what has changed, not only what was done: " + Quotation.of(note.get()), FIX);
        }
    }

    private static boolean isEffortAlone(String note, Catalogue catalogue) {
        NoteWords words = NoteWords.of(note);
        if (words.words().isEmpty() || words.hasDigit()) {
            return false;
        }
        Phrases phrases = catalogue.phrases();
        return !words.hasOneOf(phrases.facts())
                && NoteWords.clauses(note).stream()
                        .flatMap(clause -> clause.parts().stream())
                        .filter(part -> part.words().size() > 1 || words.words().size() == 1)
                        .allMatch(part -> part.hasOneOf(phrases.effort()));
    }

    /** With what stands in the way, which may be all that is new. */
    private static NoteWords words(Fields note) {
        return NoteWords.of(
                note.text("note").orElse("") + "\n" + note.text("barrier").orElse(""));
    }
}
