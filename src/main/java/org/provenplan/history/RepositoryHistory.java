package org.provenplan.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.provenplan.git.Commit;
import org.provenplan.git.CommitLog;
import org.provenplan.git.GitAnswer;

/**
 * The lives of all plans of a repository up to one revision. Plans are matched by their ids across renames and moves between the
 * file and the folder form, and by their paths where an id was changed.
 */
final class RepositoryHistory {
    private final PlanIndex last;
    private final NamedReadings named;

    private RepositoryHistory(PlanIndex last, NamedReadings named) {
        this.last = last;
        this.named = named;
    }

    /**
     * What is gone through, commit by commit.
     *
     * @param units the plans that it touched, as they are since
     * @param otherwise the plans that a merge has otherwise than a parent that is not its first
     */
    private record Touched(Commit commit, Map<String, Optional<PlanUnit>> units, Set<String> otherwise) {}

    /** Goes through the log; why that was not possible, if it wasn't, is told by what the versions are read from. */
    static RepositoryHistory of(CommitLog log, PastVersions versions) throws Unreadable {
        List<Touched> touched = touched(log, NamedReadings.NONE);
        List<PlanUnit> units = units(touched);
        orThrow(versions.read(units));
        NamedReadings named = NamedReadings.of(units, versions, log);
        if (!named.isEmpty()) {
            touched = touched(log, named);
            orThrow(versions.readReadings(units(touched)));
        }
        return new RepositoryHistory(new Reading(versions, log).read(touched), named);
    }

    private static List<PlanUnit> units(List<Touched> touched) {
        List<PlanUnit> units = new ArrayList<>();
        touched.forEach(commit -> commit.units().values().forEach(unit -> unit.ifPresent(units::add)));
        return units;
    }

    private static void orThrow(Optional<GitAnswer.Reason> obstacle) throws Unreadable {
        if (obstacle.isPresent()) {
            throw new Unreadable(obstacle.get());
        }
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

    private static List<Touched> touched(CommitLog log, NamedReadings named) {
        BranchState<FileTree> trees = new BranchState<>(log, () -> new FileTree(named), FileTree::copy);
        List<Touched> touched = new ArrayList<>();
        for (CommitLog.Entry entry : log.entries()) {
            List<FileTree> others = trees.others(entry.commit());
            FileTree tree = trees.begin(entry.commit());
            Map<String, Optional<PlanUnit>> units = new TreeMap<>();
            for (String main : tree.apply(entry.files())) {
                units.put(main, tree.unit(main));
            }
            Set<String> otherwise = new TreeSet<>();
            others.forEach(other -> otherwise.addAll(tree.unlike(other)));
            otherwise.removeAll(units.keySet());
            trees.end(entry.commit(), tree);
            touched.add(new Touched(entry.commit(), units, otherwise));
        }
        return touched;
    }

    /** Follows the plans from commit to commit. */
    private static final class Reading {
        private final PastVersions versions;
        private final BranchState<PlanIndex> indexes;
        private final Set<PlanUnit> unreadable = new HashSet<>();

        Reading(PastVersions versions, CommitLog log) {
            this.versions = versions;
            this.indexes = new BranchState<>(log, PlanIndex::new, PlanIndex::copy);
        }

        PlanIndex read(List<Touched> all) {
            PlanIndex index = new PlanIndex();
            for (Touched touched : all) {
                List<PlanIndex> others = indexes.others(touched.commit());
                index = indexes.begin(touched.commit());
                take(touched, index, others);
                indexes.end(touched.commit(), index);
            }
            return index;
        }

        private void take(Touched touched, PlanIndex index, List<PlanIndex> others) {
            Map<String, PlanFacts> plans = new TreeMap<>();
            touched.units().forEach((main, unit) -> {
                Optional<PastVersions.Version> version = unit.map(versions::of);
                if (version.isEmpty() || !version.get().plan()) {
                    index.leave(main, touched.commit());
                } else if (version.get().facts().isPresent()) {
                    plans.put(main, version.get().facts().get());
                } else if (unreadable.add(unit.get())) {
                    index.at(main).ifPresent(entry -> entry.lineage().passOverUnreadable());
                }
            });
            write(touched, plans, index, others);
            others.forEach(other -> takeMerge(touched, index, other));
        }

        /** A merge may have left out what another parent says of a plan, or all of the plan. */
        private static void takeMerge(Touched merge, PlanIndex index, PlanIndex other) {
            for (String main : merge.otherwise()) {
                index.at(main).filter(PlanIndex.Entry::there).ifPresent(here -> other.of(here.lineage())
                        .ifPresent(there -> here.lineage()
                                .add(merge.commit(), main, List.of(here.facts(), there.facts()), here.facts())));
            }
            for (PlanIndex.Entry there : other.entries()) {
                if (index.of(there.lineage()).isEmpty()
                        && index.at(there.main()).isEmpty()) {
                    index.write(there, merge.commit());
                    index.leave(there.main(), merge.commit());
                }
            }
        }

        private static void write(
                Touched touched, Map<String, PlanFacts> plans, PlanIndex index, List<PlanIndex> others) {
            List<PlanIndex> parents = new ArrayList<>();
            parents.add(index);
            parents.addAll(others);
            List<PlanIndex.Entry> entries = new ArrayList<>();
            new LineageMatcher(plans, touched.units().keySet(), parents).match().forEach((main, lineage) -> {
                PlanFacts facts = plans.get(main);
                List<PlanFacts> before = new ArrayList<>();
                parents.forEach(parent -> parent.of(lineage).ifPresent(entry -> before.add(entry.facts())));
                lineage.add(touched.commit(), main, before, facts);
                entries.add(new PlanIndex.Entry(main, lineage, facts, Optional.empty()));
            });
            entries.forEach(entry -> index.write(entry, touched.commit()));
        }
    }

    /**
     * The life of the plan that now lies at a path and says this; empty where no commit knows it.
     *
     * @param lives whether the plan of a path and an id lives on there, so that what says the same elsewhere is a copy
     */
    Optional<PlanHistory> of(String main, PlanFacts now, BiPredicate<String, String> lives) {
        Optional<PlanIndex.Entry> here = last.at(main);
        return here.filter(entry -> entry.facts().id().equals(now.id()))
                .or(() -> last.withId(now.id(), entry -> !lives.test(entry.main(), now.id())))
                .or(() -> here.filter(entry -> LineageMatcher.isSame(entry.facts(), now)))
                .map(entry -> entry.lineage().history(entry.main(), entry.facts(), named.knownIn(entry.main(), now)));
    }

    /** The plans that the repository had or has, by their paths. */
    List<PastPlan> plans() {
        List<PastPlan> plans = new ArrayList<>();
        List<PlanIndex.Entry> all = new ArrayList<>(last.entries());
        all.addAll(last.replaced());
        for (PlanIndex.Entry entry : all) {
            PlanHistory history = entry.lineage().history(entry.main(), entry.facts(), entry.facts());
            plans.add(new PastPlan(entry.main(), entry.facts().id(), history, entry.left()));
        }
        return plans;
    }
}
