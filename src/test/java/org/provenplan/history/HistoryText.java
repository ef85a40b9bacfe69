package org.provenplan.history;

import java.util.StringJoiner;
import org.provenplan.git.Commit;

/** A plan's history in one line, to be compared. */
final class HistoryText {
    private HistoryText() {}

    static String of(Histories.Answer answer) {
        if (answer instanceof Histories.Answer.NotKnown notKnown) {
            return "not known: " + notKnown.why().reason();
        }
        PlanHistory history = ((Histories.Answer.Known) answer).history();
        StringJoiner text = new StringJoiner(" | ");
        history.versions().forEach(version -> text.add(of(version)));
        return history.unreadable() == 0 ? text.toString() : text + " | unreadable: " + history.unreadable();
    }

    private static String of(PlanVersion version) {
        String subject = version.commit().map(Commit::subject).orElse("(not committed)");
        if (version.isFirst()) {
            return subject + ": new";
        }
        StringJoiner text = new StringJoiner(", ", subject + ": ", "");
        for (ValueChange change : version.changes()) {
            String name = change.id().isEmpty() ? change.key() : change.id() + "." + change.key();
            text.add(name + " " + change.before().orElse("-") + " to "
                    + change.after().orElse("-"));
        }
        return text.toString();
    }
}
