package org.provenplan.rules.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.history.Change;
import org.provenplan.history.ItemFacts;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.Step;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Item;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;

/**
 * Something that was written down under a date: a note, a review, a reading, a piece of evidence.
 *
 * @param item the id of what it stands in; its own for evidence
 * @param list the list it stands in; empty for evidence
 * @param date which it has
 */
record DatedEntry(String item, String list, Field<LocalDate> date) {
    /** Those of a plan that have a date and stand in an item with an id. */
    static List<DatedEntry> of(Plan plan) {
        List<DatedEntry> all = new ArrayList<>();
        for (Finding finding : plan.findings()) {
            add(finding, "reviews", all);
            for (Measure measure : finding.measures()) {
                add(measure, "readings", all);
            }
            for (Action action : finding.actions()) {
                add(action, "progress", all);
                for (Evidence piece : action.evidence()) {
                    add(piece, "", piece.date(), all);
                }
            }
        }
        return all;
    }

    private static void add(Item item, String list, List<DatedEntry> all) {
        for (Fields entry : item.fields().each(list)) {
            add(item, list, entry.date("date"), all);
        }
    }

    private static void add(Item item, String list, Field<LocalDate> date, List<DatedEntry> all) {
        if (item.id().isPresent() && date.isPresent()) {
            all.add(new DatedEntry(item.id().get(), list, date));
        }
    }

    /** What brought it into a plan that was there before, and into something that was there before; empty where nothing did. */
    Optional<Step> added(PlanHistory history) {
        String written = date.get().toString();
        for (Change change : history.changesOf(item)) {
            boolean same = change.after().filter(written::equals).isPresent() && isDate(change.key());
            if (same) {
                return Optional.of(change.step()).filter(step -> wasThere(step, change.item()));
            }
        }
        return Optional.empty();
    }

    private boolean isDate(String key) {
        return list.isEmpty() ? key.equals("date") : EntryDates.isDate(key, list);
    }

    private boolean wasThere(Step step, ItemFacts now) {
        String place = list.isEmpty() ? now.within() : item;
        return step.before().stream().anyMatch(facts -> facts.has(place));
    }
}
