package org.provenplan.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.provenplan.git.Commit;
import org.provenplan.git.CommitLog;
import org.provenplan.git.GitAnswer;

/**
 * The lives of all plans of a repository up to one revision. Plans are joined by their ids across renames and moves between the
 * file and the folder form, and by their paths where an id was changed.
 */
final class RepositoryHistory {
    private final Book last;

    private RepositoryHistory(Book last) {
        this.last = last;
    }

    /** What is gone through, commit by commit: the plans that each touched, as they are since. */
    private record Touched(Commit commit, Map<String, Optional<PlanUnit>> units) {}

    /** Goes through the log; why that was not possible, if it wasn't, is told by what the versions are read from. */
    static RepositoryHistory of(CommitLog log, PastVersions versions) throws Unreadable {
        List<Touched> touched = touched(log);
        List<PlanUnit> units = new ArrayList<>();
        touched.forEach(commit -> commit.units().values().forEach(unit -> unit.ifPresent(units::add)));
        Optional<GitAnswer.Reason> obstacle = versions.read(units);
        if (obstacle.isPresent()) {
            throw new Unreadable(obstacle.get());
        }
        return new RepositoryHistory(new Reading(versions, log).read(touched));
    }

    /** Past contents can't be read. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final GitAnswer.Reason reason;

        Unreadable(GitAnswer.Reason reason) {
            super(reason.toString());
            this.reason = reason;
        }

        GitAnswer.Reason reason() {
            return reason;
        }
    }

    private static List<Touched> touched(CommitLog log) {
        Inherited<FileTree> trees = new Inherited<>(log, FileTree::new, FileTree::copy);
        List<Touched> touched = new ArrayList<>();
        for (CommitLog.Entry entry : log.entries()) {
            FileTree tree = trees.begin(entry.commit());
            Map<String, Optional<PlanUnit>> units = new TreeMap<>();
            for (String main : tree.apply(entry.files())) {
                units.put(main, tree.unit(main));
            }
            trees.end(entry.commit(), tree);
            touched.add(new Touched(entry.commit(), units));
        }
        return touched;
    }

    /** Follows the plans from commit to commit. */
    private static final class Reading {
        private final PastVersions versions;
        private final Inherited<Book> books;
        private final Set<PlanUnit> unreadable = new HashSet<>();

        Reading(PastVersions versions, CommitLog log) {
            this.versions = versions;
            this.books = new Inherited<>(log, Book::new, Book::copy);
        }

        Book read(List<Touched> all) {
            Book book = new Book();
            for (Touched touched : all) {
                List<Book> others = books.others(touched.commit());
                book = books.begin(touched.commit());
                take(touched, book, others);
                books.end(touched.commit(), book);
            }
            return book;
        }

        private void take(Touched touched, Book book, List<Book> others) {
            Map<String, PlanFacts> plans = new TreeMap<>();
            touched.units().forEach((main, unit) -> {
                Optional<PastVersions.Version> version = unit.map(versions::of);
                if (version.isEmpty() || !version.get().plan()) {
                    book.leave(main, touched.commit());
                } else if (version.get().facts().isPresent()) {
                    plans.put(main, version.get().facts().get());
                } else if (unreadable.add(unit.get())) {
                    book.at(main).ifPresent(page -> page.lineage().passOverUnreadable());
                }
            });
            write(touched, plans, book, others);
        }

        private static void write(Touched touched, Map<String, PlanFacts> plans, Book book, List<Book> others) {
            List<Book> parents = new ArrayList<>();
            parents.add(book);
            parents.addAll(others);
            List<Book.Page> pages = new ArrayList<>();
            new Joining(plans, touched.units().keySet(), parents).join().forEach((main, lineage) -> {
                PlanFacts facts = plans.get(main);
                List<PlanFacts> before = new ArrayList<>();
                parents.forEach(parent -> parent.of(lineage).ifPresent(page -> before.add(page.facts())));
                lineage.add(touched.commit(), main, before, facts);
                pages.add(new Book.Page(main, lineage, facts, Optional.empty()));
            });
            pages.forEach(book::write);
        }
    }

    /**
     * The life of the plan that now lies at a path and says this; empty where no commit knows it.
     *
     * @param lives whether the plan of a path and an id lives on there, so that what says the same elsewhere is a copy
     */
    Optional<PlanHistory> of(String main, PlanFacts now, BiPredicate<String, String> lives) {
        Optional<Book.Page> here = last.at(main);
        return here.filter(page -> page.facts().id().equals(now.id()))
                .or(() -> last.withId(now.id(), page -> !lives.test(page.main(), now.id())))
                .or(() -> here.filter(page -> Joining.isSame(page.facts(), now)))
                .map(page -> page.lineage().history(page.main(), page.facts(), now));
    }

    /** The plans that the repository had or has, by their paths. */
    List<PastPlan> plans() {
        List<PastPlan> plans = new ArrayList<>();
        for (Book.Page page : last.pages()) {
            PlanHistory history = page.lineage().history(page.main(), page.facts(), page.facts());
            plans.add(new PastPlan(page.main(), page.facts().id(), history, page.left()));
        }
        return plans;
    }
}
