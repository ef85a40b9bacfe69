package org.provenplan.changes;

import java.util.Optional;
import org.provenplan.history.ItemFacts;

/** Tells what came into a plan. */
final class NewItem {
    private final Teller teller;
    private final ItemFacts item;
    private final PlanVersions versions;

    NewItem(Teller teller, ItemFacts item, PlanVersions versions) {
        this.teller = teller;
        this.item = item;
        this.versions = versions;
    }

    void tell() {
        switch (item.kind()) {
            case "finding" -> teller.tell(ChangeGroup.NEW, "new" + listed(text("level"), text("risk", " risk")));
            case "action" -> teller.tell(ChangeGroup.NEW, "new" + listed(dated("due", "due "), owner()));
            case "measure" ->
                teller.tell(
                        ChangeGroup.TARGETS_AND_MEASURES,
                        "new" + listed(text("target.value").map("target "::concat), dated("target.by", "by ")));
            default ->
                teller.tell(
                        ChangeGroup.EVIDENCE,
                        "added" + listed(text("kind"), dated("date", "of ")) + " to action " + item.within()
                                + text("shows")
                                        .map(shows -> ": " + Phrases.cut(shows))
                                        .orElse(""));
        }
    }

    private Optional<String> owner() {
        return item.value("owner").map(owner -> "owner " + versions.now().nameOf(owner));
    }

    private Optional<String> text(String key) {
        return item.value(key);
    }

    private Optional<String> text(String key, String after) {
        return text(key).map(value -> value + after);
    }

    private Optional<String> dated(String key, String before) {
        return item.value(key).map(value -> before + teller.phrases().value(value));
    }

    private static String listed(Optional<String> first, Optional<String> second) {
        String both = first.orElse("") + (first.isPresent() && second.isPresent() ? ", " : "") + second.orElse("");
        return both.isEmpty() ? "" : ", " + both;
    }
}
