package org.provenplan.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.provenplan.check.CheckedPlan;
import org.provenplan.git.ChangedFiles;
import org.provenplan.git.GitAnswer;
import org.provenplan.git.InstalledGit;
import org.provenplan.git.UnknownPast;
import org.provenplan.git.WorkTree;

/** Finds out which plans have changed since a revision: those with a file that differs, that is new, or that is gone. */
final class ChangedPlans {
    private final String revision;
    private final Path workingDirectory;
    private final Map<Path, Set<String>> byRoot = new HashMap<>();

    ChangedPlans(String revision, Path workingDirectory) {
        this.revision = revision;
        this.workingDirectory = workingDirectory;
    }

    /**
     * The plan files of the changed ones, as they are shown.
     *
     * @throws CommandFailure if the revision is not known, or Git can't tell
     */
    Set<String> among(List<CheckedPlan> plans) {
        Set<String> changed = new HashSet<>();
        for (CheckedPlan plan : plans) {
            Path root = WorkTree.rootAbove(plan.path().folder())
                    .orElseThrow(() -> unavailable(UnknownPast.of(GitAnswer.Reason.NOT_A_REPOSITORY), plan.file()));
            WorkTree workTree = new WorkTree(root, new InstalledGit());
            Set<String> names = byRoot.computeIfAbsent(root, none -> changed(workTree, plan.file()));
            if (files(plan).map(workTree::nameOf).anyMatch(names::contains) || hasLost(plan, workTree, names)) {
                changed.add(plan.file());
            }
        }
        return changed;
    }

    /** Whether a finding was taken out of a plan folder. */
    private static boolean hasLost(CheckedPlan plan, WorkTree workTree, Set<String> names) {
        String folder = workTree.nameOf(plan.path().folder());
        String prefix = folder.isEmpty() ? "" : folder + "/";
        return names.stream().filter(name -> name.startsWith(prefix)).anyMatch(name -> plan.path()
                .held(name.substring(prefix.length())));
    }

    private Stream<Path> files(CheckedPlan plan) {
        Stream<Path> own = Stream.concat(Stream.of(plan.path().main()), plan.path().findings().stream());
        Stream<Path> readings = plan.files().stream()
                .filter(file -> file.namedAt().isPresent())
                .map(file -> workingDirectory.resolve(file.source().file()));
        return Stream.concat(own, readings).map(file -> file.toAbsolutePath().normalize());
    }

    private Set<String> changed(WorkTree workTree, String file) {
        ChangedFiles changes = workTree.changedSince(revision);
        if (changes instanceof ChangedFiles.Known known) {
            return known.names();
        }
        if (changes instanceof ChangedFiles.NoSuchRevision none) {
            throw TypedRevisions.none(revision, none.shallow());
        }
        throw unavailable(((ChangedFiles.Unavailable) changes).why(), file);
    }

    private static CommandFailure unavailable(UnknownPast why, String file) {
        return CommandFailure.incomplete("What has changed in " + Typed.shown(file) + " can't be known, since "
                + why.reason() + ": " + why.cure() + ".");
    }
}
