package org.provenplan.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Looks through a folder and those below it for files that may be plans. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private static final String GIT = ".git";

    private final Path given;
    private final Path root;
    private final Predicate<Path> ignored;
    private final Map<Path, PlanPath> found = new HashMap<>();
    private final Set<PlanPath> hidden = new HashSet<>();
    private final Map<Path, PlanPath> links = new HashMap<>();

    private FolderWalk(Path given, Path root, Predicate<Path> ignored) {
        this.given = given;
        this.root = root;
        this.ignored = ignored;
    }

    /**
     * Looks through a folder.
     *
     * @param given the folder by the name that was given
     * @param root the folder itself, if that is a link to it
     * @param ignored whether to skip a file or folder
     */
    static FolderWalk of(Path given, Path root, Predicate<Path> ignored) {
        FolderWalk walk = new FolderWalk(given, root, ignored);
        try {
            Files.walkFileTree(root, walk);
        } catch (IOException failure) {
            walk.add(root, true);
        }
        return walk;
    }

    /** What may be plans, by their real paths, and folders that can't be listed. */
    Map<Path, PlanPath> found() {
        return found;
    }

    /** Those of them that are hidden, or lie in a hidden folder. */
    Set<PlanPath> hidden() {
        return hidden;
    }

    /** Links to what may be plans, by their paths. */
    Map<Path, PlanPath> links() {
        return links;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean entered = folder.equals(root) || !(PlanLayout.isFindingsOfPlan(folder) || isSkipped(folder));
        return entered ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isSkipped(file)) {
            if (attributes.isSymbolicLink()) {
                addLink(file);
            } else if (attributes.isRegularFile() && PlanLayout.isYaml(file)) {
                add(file, false);
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) {
        boolean vanished = failure instanceof NoSuchFileException;
        if (path.equals(root) || !(vanished || isSkipped(path))) {
            add(path.equals(root) || Files.isDirectory(path) ? path : path.getParent(), true);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
        if (failure != null) {
            add(folder, true);
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isSkipped(Path path) {
        return path.endsWith(GIT) || ignored.test(asGiven(path));
    }

    private boolean isHidden(Path path) {
        for (Path name : root.relativize(path)) {
            if (PlanLayout.isHidden(name)) {
                return true;
            }
        }
        return false;
    }

    private Path asGiven(Path path) {
        return given.resolve(root.relativize(path));
    }

    private void add(Path path, boolean mustBeRead) {
        boolean isHidden = isHidden(path);
        PlanPath plan = plan(path, mustBeRead && !isHidden);
        found.put(path, plan);
        if (isHidden) {
            hidden.add(plan);
        }
    }

    /** A link to a file, or what lies behind one to a folder that is not looked through anyway. */
    private void addLink(Path link) {
        if (Files.isRegularFile(link) && PlanLayout.isYaml(link)) {
            links.put(link, plan(link, false));
        } else if (Files.isDirectory(link)) {
            try {
                Path folder = link.toRealPath();
                if (!folder.startsWith(root) && !root.startsWith(folder)) {
                    of(asGiven(link), folder, ignored).found.forEach((path, plan) -> links.put(plan.main(), plan));
                }
            } catch (IOException vanished) {
                add(link, true);
            }
        }
    }

    private PlanPath plan(Path path, boolean mustBeRead) {
        Path main = asGiven(path);
        Path boundary = given.toAbsolutePath().normalize();
        return new PlanPath(main, PlanLayout.findingsOf(main), mustBeRead, boundary);
    }
}
