package org.provenplan.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which plans there are at one commit, by the path of their files: whose life each goes on, and what it last said. */
final class Book {
    private final Map<String, Page> pages;

    /**
     * One plan at one time.
     *
     * @param facts what it said when it could last be read
     */
    record Page(Lineage lineage, PlanFacts facts) {}

    Book() {
        this(new HashMap<>());
    }

    private Book(Map<String, Page> pages) {
        this.pages = pages;
    }

    Book copy() {
        return new Book(new HashMap<>(pages));
    }

    void write(String main, Page page) {
        pages.values().removeIf(known -> known.lineage() == page.lineage());
        pages.put(main, page);
    }

    Optional<Page> at(String main) {
        return Optional.ofNullable(pages.get(main));
    }

    /** The plan with an id, wherever it lies; of two the one whose path comes first. */
    Optional<Page> withId(String id) {
        return pages.entrySet().stream()
                .filter(entry -> idOf(entry.getValue()).equals(id))
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    Optional<Page> of(Lineage lineage) {
        return pages.values().stream().filter(page -> page.lineage() == lineage).findFirst();
    }

    static String idOf(Page page) {
        return page.facts().items().get(PlanFacts.PLAN).id();
    }
}
