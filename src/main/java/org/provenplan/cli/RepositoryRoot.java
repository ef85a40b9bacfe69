package org.provenplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.provenplan.check.CheckRequest;
import org.provenplan.git.GitAnswer;
import org.provenplan.git.IgnoredFiles;
import org.provenplan.git.InstalledGit;
import org.provenplan.git.UnknownPast;
import org.provenplan.git.WorkTree;
import org.provenplan.plan.PlanMark;
import org.provenplan.source.DecodedText;
import org.provenplan.source.PlanFinder;
import org.provenplan.source.PlanPath;
import org.provenplan.source.ShownPath;

/** Finds the one repository that what is asked for lies in. */
final class RepositoryRoot {
    private RepositoryRoot() {}

    /**
     * The root of its work tree.
     *
     * @throws CommandFailure if there is none, or more than one
     */
    static Path of(CheckRequest request) {
        List<Path> inputs = new ArrayList<>(request.inputs());
        request.standardInput().ifPresent(piped -> inputs.add(piped.file()));
        return of(inputs);
    }

    /**
     * The root of the work tree that files and folders lie in, whether they are still there or not.
     *
     * @throws CommandFailure if there is none, or more than one, or plans below a folder lie in another one, as in a submodule
     */
    static Path of(List<Path> paths) {
        Set<Path> roots = new LinkedHashSet<>();
        for (Path path : paths) {
            roots.add(WorkTree.rootAbove(path)
                    .orElseThrow(() -> TypedRevisions.unknown(UnknownPast.of(GitAnswer.Reason.NOT_A_REPOSITORY))));
        }
        if (roots.size() > 1) {
            throw CommandFailure.usage(
                    "What you named lies in several repositories, which have no history in common: name one at a time.");
        }
        Path root = roots.iterator().next();
        requireNoOther(root, paths);
        return root;
    }

    private static void requireNoOther(Path root, List<Path> paths) {
        List<Path> folders = paths.stream().filter(Files::isDirectory).toList();
        PlanFinder finder = new PlanFinder(new IgnoredFiles(folders, new InstalledGit()));
        for (PlanPath plan : finder.find(folders).open()) {
            Path own = WorkTree.rootAbove(plan.folder()).orElse(root);
            if (!own.equals(root) && own.startsWith(root) && isPlan(plan.main())) {
                throw CommandFailure.usage("The plans in " + Typed.shown(ShownPath.of(root, own))
                        + " lie in a repository of their own, such as a submodule, and only that one knows what they"
                        + " said before: name that folder, and other folders in another run.");
            }
        }
    }

    private static boolean isPlan(Path file) {
        try {
            return PlanMark.isOn(
                    DecodedText.of("", Files.readAllBytes(file)).source().text());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The name of a folder from the root of its repository on; empty for the root itself, and outside a repository. */
    static String nameFromRoot(Path folder) {
        return WorkTree.rootAbove(folder)
                .map(root -> ShownPath.of(root, folder.toAbsolutePath().normalize()))
                .filter(name -> !name.equals("."))
                .orElse("");
    }
}
