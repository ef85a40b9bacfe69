package org.provenplan.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Looks through a folder and those below it for files that may be plans. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path given;
    private final Path root;
    private final Predicate<Path> ignored;
    private final Map<Path, PlanPath> found = new HashMap<>();

    private FolderWalk(Path given, Path root, Predicate<Path> ignored) {
        this.given = given;
        this.root = root;
        this.ignored = ignored;
    }

    /**
     * What may be plans, by their real paths, and folders that can't be listed.
     *
     * @param given the folder by the name that was given
     * @param root the folder itself, if that is a link to it
     * @param ignored whether to skip a file or folder
     */
    static Map<Path, PlanPath> of(Path given, Path root, Predicate<Path> ignored) {
        FolderWalk walk = new FolderWalk(given, root, ignored);
        try {
            Files.walkFileTree(root, walk);
        } catch (IOException failure) {
            walk.add(root, true);
        }
        return walk.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean entered = folder.equals(root) || !(PlanLayout.isFindingsOfPlan(folder) || isSkipped(folder));
        return entered ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && PlanLayout.isYaml(file) && !isSkipped(file)) {
            add(file, false);
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
        return PlanLayout.isHidden(path) || ignored.test(asGiven(path));
    }

    private Path asGiven(Path path) {
        return given.resolve(root.relativize(path));
    }

    private void add(Path path, boolean mustBeRead) {
        Path main = asGiven(path);
        Path boundary = given.toAbsolutePath().normalize();
        found.put(path, new PlanPath(main, PlanLayout.findingsOf(main), mustBeRead, boundary));
    }
}
