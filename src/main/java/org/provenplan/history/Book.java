package org.provenplan.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.provenplan.git.Commit;

/** Which plans there are at one commit, by the path of their files: whose life each goes on, and what it last said. */
final class Book {
    private final Map<String, Page> pages;
    private final Map<Lineage, String> mains;

    /**
     * One plan at one time.
     *
     * @param main the path of its file
     * @param facts what it said when it could last be read
     * @param left the commit since which its file is no longer there, or no longer says that it is a plan
     */
    record Page(String main, Lineage lineage, PlanFacts facts, Optional<Commit> left) {
        boolean there() {
            return left.isEmpty();
        }
    }

    Book() {
        this(new HashMap<>(), new HashMap<>());
    }

    private Book(Map<String, Page> pages, Map<Lineage, String> mains) {
        this.pages = pages;
        this.mains = mains;
    }

    Book copy() {
        return new Book(new HashMap<>(pages), new HashMap<>(mains));
    }

    void write(Page page) {
        String earlier = mains.put(page.lineage(), page.main());
        if (earlier != null && !earlier.equals(page.main())) {
            pages.remove(earlier);
        }
        Page replaced = pages.put(page.main(), page);
        if (replaced != null && replaced.lineage() != page.lineage()) {
            mains.remove(replaced.lineage(), page.main());
        }
    }

    /** The plan is no longer there; what it said is kept, in case that it comes back. */
    void leave(String main, Commit commit) {
        pages.computeIfPresent(
                main,
                (path, page) ->
                        page.there() ? new Page(path, page.lineage(), page.facts(), Optional.of(commit)) : page);
    }

    /** All plans, also those that are no longer there, by their paths. */
    Collection<Page> pages() {
        return new TreeMap<>(pages).values();
    }

    Optional<Page> at(String main) {
        return Optional.ofNullable(pages.get(main));
    }

    /** The plan with an id, wherever it lies, if it may be that; of two the one whose path comes first. */
    Optional<Page> withId(String id, Predicate<Page> may) {
        Page first = null;
        if (!id.isEmpty()) {
            for (Page page : pages.values()) {
                boolean earlier = first == null || page.main().compareTo(first.main()) < 0;
                if (earlier && page.facts().id().equals(id) && may.test(page)) {
                    first = page;
                }
            }
        }
        return Optional.ofNullable(first);
    }

    Optional<Page> of(Lineage lineage) {
        String main = mains.get(lineage);
        return main == null ? Optional.empty() : at(main);
    }
}
