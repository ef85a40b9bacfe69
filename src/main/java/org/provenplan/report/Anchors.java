package org.provenplan.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Item;

/** The names that links lead to: the ids that people chose, so that a link holds when a finding moves. */
final class Anchors {
    /** Where the parts of a page begin; no item takes their names. */
    private static final Set<String> SECTIONS = Set.of(
            "report",
            "contents",
            "summary",
            "standing",
            "overdue",
            "blocked",
            "dates",
            "next",
            "proof",
            "findings",
            "closed",
            "check",
            "owners",
            "about",
            "readings",
            "reading",
            "regulator",
            "asked",
            "measures",
            "risk",
            "decided",
            "governance",
            "exceptions");

    private final String prefix;
    private final Map<Fields, String> ofItems = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param prefix what all of a plan's begin with where there are several plans on a page; otherwise empty */
    Anchors(String prefix) {
        this.prefix = prefix;
        SECTIONS.forEach(section -> taken.add(prefix + section));
    }

    String prefix() {
        return prefix;
    }

    /** Names items by their ids; those that have none, or one that is taken, by their number. */
    void name(String kind, List<? extends Item> items) {
        for (int i = 0; i < items.size(); i++) {
            String byNumber = prefix + kind + "-" + (i + 1);
            String name = items.get(i).id().value().map(prefix::concat).orElse(byNumber);
            String unused = taken.add(name) ? name : unused(byNumber);
            ofItems.put(items.get(i).fields(), unused);
        }
    }

    private String unused(String name) {
        String unused = name;
        while (!taken.add(unused)) {
            unused += "x";
        }
        return unused;
    }

    /** The name of an item; empty where the page has no place for it. */
    String of(Fields item) {
        return ofItems.getOrDefault(item, "");
    }
}
