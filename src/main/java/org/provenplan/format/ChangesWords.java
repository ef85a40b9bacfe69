package org.provenplan.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.provenplan.changes.ChangeGroup;
import org.provenplan.changes.ChangeList;
import org.provenplan.changes.ItemChange;
import org.provenplan.check.CheckedPlan;
import org.provenplan.git.Revision;
import org.provenplan.plan.DateInWords;
import org.provenplan.wording.AndList;

/** What has changed in the words that several formats share. */
public final class ChangesWords {

    private ChangesWords() {}

    /** {@code Changes since board-2026-04}. */
    public static String title(ChangeList list) {
        return list.to().isEmpty()
                ? "Changes since " + list.since()
                : "Changes from " + list.since() + " to "
                        + list.to().map(Revision::name).orElse("");
    }

    /** {@code From commit 1234567 of 30 April 2026 to the files as they lie there, as of 1 June 2026}. */
    public static String span(ChangeList list) {
        String from = list.from().map(ChangesWords::commit).orElse("before the first commit");
        String to = list.to().map(ChangesWords::commit).orElse("the files as they lie there");
        return "From " + from + " to " + to + ", as of " + DateInWords.of(list.asOf());
    }

    private static String commit(Revision revision) {
        return "commit " + revision.shortHash() + " of " + DateInWords.of(revision.date());
    }

    /** {@code 1 closed with proof, 2 newly overdue and 1 slipped}. */
    public static String counts(ChangeList list) {
        List<String> counts = new ArrayList<>();
        for (ChangeGroup group : ChangeGroup.values()) {
            int number = list.of(group).size();
            if (number > 0) {
                counts.add(number + " " + counted(group));
            }
        }
        return counts.isEmpty() ? "nothing has changed in meaning" : AndList.of(counts);
    }

    private static String counted(ChangeGroup group) {
        return switch (group) {
            case TARGETS_AND_MEASURES -> "in targets and measures";
            case EVIDENCE -> "in evidence";
            case PEOPLE -> "in people";
            case OTHER -> "other";
            default -> group.heading().toLowerCase(Locale.ROOT);
        };
    }

    /** The sentence of a change, with its plan where there are several. */
    static String sentence(ChangeList list, ItemChange change) {
        boolean several = list.now().plans().size() > 1 && !change.item().kind().equals("plan");
        return change.sentence() + (several ? " (" + change.item().planTitle() + ")" : "");
    }

    /** That a plan could not be compared. */
    public static String unread(ChangeList list, CheckedPlan plan) {
        String when = list.now().plans().contains(plan) ? "" : ", as it was then,";
        return plan.file() + when + " could not be read to its end, so what changed in it is not known";
    }
}
