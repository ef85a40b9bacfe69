package org.provenplan.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lives of all plans of a repository up to one revision. Plans are joined by their ids across renames and moves between the
 * file and the folder form, and by their paths where an id was changed.
 */
public final class RepositoryHistory {
    private final Map<String, Book> books = new HashMap<>();
    private final PastVersions versions;
    private Book last = new Book();

    RepositoryHistory(PastVersions versions) {
        this.versions = versions;
    }

    /** What is gone through, commit by commit: the plans that each touched, as they are since. */
    private record Touched(Commit commit, Map<String, Optional<PlanUnit>> units) {}

    /** Goes through the log; why that was not possible, if it wasn't. */
    Optional<GitAnswer.Reason> read(CommitLog log) {
        List<Touched> touched = touched(log);
        List<PlanUnit> units = new ArrayList<>();
        touched.forEach(commit -> commit.units().values().forEach(unit -> unit.ifPresent(units::add)));
        Optional<GitAnswer.Reason> obstacle = versions.read(units);
        if (obstacle.isEmpty()) {
            touched.forEach(this::take);
        }
        return obstacle;
    }

    private static List<Touched> touched(CommitLog log) {
        Map<String, FileTree> trees = new HashMap<>();
        List<Touched> touched = new ArrayList<>();
        for (CommitLog.Entry entry : log.entries()) {
            List<String> parents = entry.commit().parents();
            FileTree tree = parents.isEmpty() || !trees.containsKey(parents.get(0))
                    ? new FileTree()
                    : trees.get(parents.get(0)).copy();
            Set<String> mains = tree.apply(entry.files());
            Map<String, Optional<PlanUnit>> units = new LinkedHashMap<>();
            mains.forEach(main -> units.put(main, tree.unit(main)));
            trees.put(entry.commit().hash(), tree);
            touched.add(new Touched(entry.commit(), units));
        }
        return touched;
    }

    private void take(Touched touched) {
        List<Book> parents = touched.commit().parents().stream()
                .map(hash -> books.getOrDefault(hash, new Book()))
                .toList();
        Book book = parents.isEmpty() ? new Book() : parents.get(0).copy();
        touched.units()
                .forEach((main, unit) -> unit.ifPresent(present -> take(touched.commit(), present, parents, book)));
        books.put(touched.commit().hash(), book);
        last = book;
    }

    private void take(Commit commit, PlanUnit unit, List<Book> parents, Book book) {
        PastVersions.Version version = versions.of(unit);
        if (!version.plan()) {
            return;
        }
        if (version.facts().isEmpty()) {
            book.at(unit.main()).ifPresent(page -> page.lineage().passOverUnreadable());
            return;
        }
        PlanFacts facts = version.facts().get();
        Lineage lineage = lineageOf(unit.main(), facts, parents);
        List<PlanFacts> before = new ArrayList<>();
        parents.forEach(parent -> parent.of(lineage).ifPresent(page -> before.add(page.facts())));
        if (!before.contains(facts)) {
            lineage.add(new Step(Optional.of(commit), before, facts));
        }
        book.write(unit.main(), new Book.Page(lineage, facts));
    }

    private static Lineage lineageOf(String main, PlanFacts facts, List<Book> parents) {
        String id = facts.items().get(PlanFacts.PLAN).id();
        for (Book parent : parents) {
            Optional<Book.Page> same = parent.withId(id).or(() -> parent.at(main));
            if (same.isPresent()) {
                return same.get().lineage();
            }
        }
        return new Lineage();
    }

    /** The life of the plan that now lies at a path and says this; empty where no commit knows it. */
    public Optional<PlanHistory> of(String main, PlanFacts now) {
        String id = now.items().get(PlanFacts.PLAN).id();
        return last.at(main).or(() -> last.withId(id)).map(page -> page.lineage()
                .history(page.facts(), now));
    }
}
