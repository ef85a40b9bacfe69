package org.provenplan.rules.review;

import java.util.List;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.Handouts;
import org.provenplan.wording.NoteFacts;
import org.provenplan.wording.NoteWords;
import org.provenplan.wording.Notes;
import org.provenplan.wording.StatusContradiction;
import org.provenplan.wording.VaguePhrase;
import org.provenplan.wording.WorkKind;

/** The latest progress note of an action is not a near copy of the one before it, and does not describe effort alone. */
final class NotesShowOutcome implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("notes-show-outcome", Family.REVIEW, Severity.WARNING);
    private static final String FIX = "write what is different now, with a number, a date or the record that shows it;"
            + " if nothing is, name what stands in the way under barrier:";

    /** Records by their name, and here what was held. */
    private static final List<String> TALKS = List.of("supervision", "supervisions");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            Notes notes = Notes.of(action);
            StatusContradiction contradiction = new StatusContradiction(action, context.catalogue());
            if (notes.latest().isPresent()
                    && !contradiction.isContradiction(notes.latest().get())) {
                check(notes, context.catalogue(), report);
            }
        }
    }

    private static void check(Notes notes, Catalogue catalogue, Report report) {
        int copies = notes.copiesAtEnd(catalogue);
        if (copies > 0) {
            reportCopy(notes.inOrder(), copies, report);
        } else {
            checkEffort(notes.latest().get(), catalogue, report);
        }
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
        if (note.isPresent()
                && LeftOpen.orMissing(latest.text("barrier"))
                && isEffortAlone(note.get(), catalogue)
                && !VaguePhrase.isIn(note)) {
            report.on(
                    note, "note must show what has changed, not only what was done: " + Quotation.of(note.get()), FIX);
        }
    }

    /** Whether it tells of facts nowhere, and in each of its parts only of work; a word by itself is no part. */
    private static boolean isEffortAlone(String note, Catalogue catalogue) {
        NoteWords words = NoteWords.of(note);
        if (isTaughtOnly(note, words, catalogue)) {
            return true;
        }
        List<String> effort = catalogue.phrases().effort();
        if (NoteFacts.isIn(Handouts.without(words), effort, catalogue)) {
            return false;
        }
        boolean alone = words.words().size() == 1;
        boolean told = false;
        for (NoteWords clause : NoteWords.clauses(note)) {
            for (NoteWords part : clause.parts()) {
                if (alone || part.words().size() > 1) {
                    if (!part.hasOneOf(effort)
                            && !Handouts.areIn(part)
                            && !part.hasOneOf(catalogue.phrases().goingOn())) {
                        return false;
                    }
                    told = true;
                }
            }
        }
        return told;
    }

    /** Whether it says that staff were taught or a policy was written, and no fact beside: "Carers attended the refresher". */
    private static boolean isTaughtOnly(String note, NoteWords words, Catalogue catalogue) {
        if (NoteFacts.isIn(words, TALKS, catalogue)) {
            return false;
        }
        WorkKind kind = WorkKind.of(note);
        return kind == WorkKind.TRAINING || kind == WorkKind.POLICY;
    }
}
