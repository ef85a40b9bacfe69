package org.provenplan.rules.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.history.AgreedChanges;
import org.provenplan.history.EntryKey;
import org.provenplan.history.ItemFacts;
import org.provenplan.history.PlanFacts;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.PlanVersion;
import org.provenplan.history.ValueChange;

/**
 * A review of a finding or of the plan that was taken out, by an edit or in a merge, and is not there today.
 *
 * @param version that took it out
 * @param item the id of what was reviewed; the plan's is {@link PlanFacts#PLAN}
 * @param review by its date and forum
 */
record VanishedReview(PlanVersion version, String item, String review) {
    /** Each where it was last taken out; not one that stood on a single day. */
    static Collection<VanishedReview> of(PlanHistory history, AgreedChanges agreed) {
        Map<String, VanishedReview> all = new LinkedHashMap<>();
        for (PlanVersion version : history.versions()) {
            for (PlanFacts parent : AgreedChanges.wasDraft(version) ? List.<PlanFacts>of() : version.before()) {
                for (ItemFacts item : parent.unlike(version.after())) {
                    addGone(version, item, all);
                }
            }
        }
        all.values().removeIf(gone -> gone.isBack(history) || gone.isSlip(history, agreed));
        return all.values();
    }

    private boolean isBack(PlanHistory history) {
        List<PlanVersion> versions = history.versions();
        return versions.get(versions.size() - 1)
                .after()
                .item(item)
                .filter(today -> today.entries(list(today)).contains(review))
                .isPresent();
    }

    /** Whether it was there on one day only. */
    private boolean isSlip(PlanHistory history, AgreedChanges agreed) {
        for (ValueChange change : history.changesOf(item)) {
            boolean written = EntryKey.of(change.key())
                    .filter(key -> key.list().equals(list(change.item()))
                            && key.entry().equals(review))
                    .isPresent();
            if (written) {
                return agreed.day(change.version()).equals(agreed.day(version));
            }
        }
        return false;
    }

    private static String list(ItemFacts item) {
        return item.kind().equals("plan") ? "governance.reviews" : "reviews";
    }

    private static void addGone(PlanVersion version, ItemFacts before, Map<String, VanishedReview> all) {
        String id = PlanFacts.id(before);
        Optional<ItemFacts> after = version.after().item(id);
        if (after.isPresent()) {
            for (String review : before.entries(list(before))) {
                if (!after.get().entries(list(before)).contains(review) && !isCorrected(review, before, after.get())) {
                    all.put(id + " " + review, new VanishedReview(version, id, review));
                }
            }
        }
    }

    /** Whether a review with the same words is there under another date or forum. */
    private static boolean isCorrected(String review, ItemFacts before, ItemFacts after) {
        Map<String, String> words = words(review, before);
        return after.entries(list(after)).stream()
                .filter(other -> !before.entries(list(before)).contains(other))
                .anyMatch(other -> words(other, after).equals(words));
    }

    private static Map<String, String> words(String review, ItemFacts item) {
        Map<String, String> words = new HashMap<>();
        item.values().forEach((text, value) -> EntryKey.of(text)
                .filter(key -> key.list().equals(list(item)) && key.entry().equals(review))
                .filter(key -> !key.key().equals("date") && !key.key().equals("forum"))
                .ifPresent(key -> words.put(key.key(), value)));
        return words;
    }

    /** {@code 12 May 2026 (Quality group)}. */
    String inWords() {
        return new EntryKey("reviews", review, "").entryInWords();
    }
}
