package org.provenplan.check;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.provenplan.config.PlanSettings;
import org.provenplan.git.WorkTree;
import org.provenplan.rule.PlanFiles.Status;
import org.provenplan.source.PlanPath;

/**
 * The folder that a plan's paths are relative to, its own unless a configuration says otherwise, and how far they may lead.
 *
 * @param folder the plan's folder, symbolic links resolved
 * @param root what the paths must not leave: the repository, or without one the folder that was given to check
 * @param inRepository whether the root is a Git repository's
 */
record PlanFolder(Path folder, Path root, boolean inRepository) {
    static PlanFolder of(PlanPath path, PlanSettings settings) {
        Path plan = real(path.folder());
        Optional<Path> repository = WorkTree.rootAbove(plan);
        boolean elsewhere = settings.evidenceRoot().isPresent();
        Path folder = elsewhere ? real(settings.evidenceRoot().get().value()) : plan;
        Path boundary = elsewhere ? settings.root() : path.boundary();
        return new PlanFolder(folder, repository.orElseGet(() -> real(boundary)), repository.isPresent());
    }

    /**
     * The folder that belonged to the plan when it lay elsewhere; this one, where no path of this system has that name.
     *
     * @param plan the path of its file from the root
     */
    PlanFolder where(String plan) {
        try {
            return new PlanFolder(root.resolve(plan).getParent(), root, inRepository);
        } catch (InvalidPathException noName) {
            return this;
        }
    }

    /**
     * How a file that a plan names was found; whether Git tracks it is not asked here.
     *
     * @param file its path; empty for a name that no path of this system has
     */
    record Sight(Optional<Path> file, Status status) {}

    Sight look(String path) {
        try {
            Path file = folder.resolve(path).normalize();
            return new Sight(Optional.of(file), file.startsWith(root) ? status(file) : Status.OUTSIDE);
        } catch (InvalidPathException noName) {
            return new Sight(Optional.empty(), canBeNamed(path) ? Status.MISSING : Status.THERE);
        }
    }

    /** Java can't ask for names with letters that the system's locale lacks; they may be there, so they are not held against a plan. */
    private static boolean canBeNamed(String path) {
        return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
                .newEncoder()
                .canEncode(path);
    }

    private Status status(Path file) {
        try {
            if (!file.toRealPath().startsWith(root)) {
                return Status.OUTSIDE;
            }
            if (Files.isDirectory(file)) {
                return Status.FOLDER;
            }
            if (Files.size(file) == 0) {
                return Status.EMPTY;
            }
            return LfsPointer.isAt(file) ? Status.NOT_FETCHED : Status.THERE;
        } catch (IOException notThere) {
            return Status.MISSING;
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException notThere) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
