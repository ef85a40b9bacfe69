package org.provenplan.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds YAML files that may be plans. Hidden and ignored files and folders are skipped, and symbolic links met on the way are
 * not followed; the order does not depend on the file system.
 */
public final class PlanFinder {
    private static final String FOLDER_PLAN = "plan.yaml";
    private static final String FINDINGS = "findings";

    private final Predicate<Path> ignored;

    /** @param ignored whether a file or folder is one that its repository ignores */
    public PlanFinder(Predicate<Path> ignored) {
        this.ignored = ignored;
    }

    /**
     * The candidates in files and folders, each once, in the order of their paths.
     *
     * @throws UncheckedIOException if a folder can't be listed
     */
    public List<PlanPath> find(List<Path> inputs) {
        Map<Path, PlanPath> found = new LinkedHashMap<>();
        for (Path input : inputs) {
            List<PlanPath> paths = Files.isDirectory(input) ? inFolder(input) : List.of(given(input));
            paths.forEach(path -> found.merge(
                    path.main().toAbsolutePath().normalize(), path, (first, second) -> first.given() ? first : second));
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Path::toString)))
                .map(Map.Entry::getValue)
                .toList();
    }

    private PlanPath given(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        boolean isFinding = folder.endsWith(FINDINGS) && Files.exists(folder.resolveSibling(FOLDER_PLAN));
        Path main = isFinding ? file.resolveSibling("..").resolve(FOLDER_PLAN).normalize() : file;
        return new PlanPath(
                main,
                findingFiles(main),
                true,
                main.toAbsolutePath().normalize().getParent());
    }

    private List<PlanPath> inFolder(Path folder) {
        Walk walk = new Walk(folder);
        try {
            Files.walkFileTree(folder, walk);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return walk.found;
    }

    private static List<Path> findingFiles(Path main) {
        Path folder = main.resolveSibling(FINDINGS);
        if (!main.endsWith(FOLDER_PLAN) || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(PlanFinder::isYaml)
                    .filter(file -> !isHidden(file) && Files.isRegularFile(file))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isYaml(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<PlanPath> found = new ArrayList<>();

        Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped =
                    !folder.equals(root) && (isHidden(folder) || isFindingsOfPlan(folder) || ignored.test(folder));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && isYaml(file) && !isHidden(file) && !ignored.test(file)) {
                found.add(new PlanPath(
                        file, findingFiles(file), false, root.toAbsolutePath().normalize()));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isFindingsOfPlan(Path folder) {
            return folder.endsWith(FINDINGS) && Files.exists(folder.resolveSibling(FOLDER_PLAN));
        }
    }
}
