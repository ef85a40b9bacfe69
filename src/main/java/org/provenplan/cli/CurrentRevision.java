package org.provenplan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.git.ChangedFiles;
import org.provenplan.git.InstalledGit;
import org.provenplan.git.Revision;
import org.provenplan.git.Revisions;
import org.provenplan.git.WorkTree;
import org.provenplan.plan.DateInWords;

/** Says in words which state of plans was read. */
final class CurrentRevision {
    private CurrentRevision() {}

    /** {@code commit 1a2b3c4 of 30 June 2026}, and whether the plans say more than that. */
    static String shown(CheckRequest request, CheckResult result) {
        List<Path> files = new ArrayList<>();
        result.plans().forEach(plan -> plan.files()
                .forEach(file -> files.add(
                        request.workingDirectory().resolve(file.source().file()).normalize())));
        Set<Path> roots = new LinkedHashSet<>();
        files.forEach(file -> WorkTree.rootAbove(file).ifPresent(roots::add));
        if (roots.size() > 1) {
            return "several repositories";
        }
        return roots.isEmpty()
                ? "files that no Git repository holds"
                : inRepository(roots.iterator().next(), files);
    }

    private static String inRepository(Path root, List<Path> files) {
        InstalledGit git = new InstalledGit();
        Revisions.Answer head = new Revisions(root, git).named("HEAD");
        if (!(head instanceof Revisions.Answer.Found found)) {
            return "files that are not committed yet";
        }
        Revision revision = found.revision();
        String commit = "commit " + revision.shortHash() + " of " + DateInWords.of(revision.date());
        WorkTree tree = new WorkTree(root, git);
        boolean changed = tree.changedSince("HEAD") instanceof ChangedFiles.Known known
                && files.stream().anyMatch(file -> known.names().contains(tree.nameOf(file)));
        return changed ? commit + " and changes that are not committed yet" : commit;
    }
}
