package org.provenplan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.provenplan.check.CheckRequest;
import org.provenplan.git.GitAnswer;
import org.provenplan.git.UnknownPast;
import org.provenplan.git.WorkTree;
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
     * @throws CommandFailure if there is none, or more than one
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
        return roots.iterator().next();
    }

    /** The name of a folder from the root of its repository on; empty for the root itself, and outside a repository. */
    static String nameFromRoot(Path folder) {
        return WorkTree.rootAbove(folder)
                .map(root -> ShownPath.of(root, folder.toAbsolutePath().normalize()))
                .filter(name -> !name.equals("."))
                .orElse("");
    }
}
