package org.provenplan.git;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The files and folders below some folders that Git ignores. Git is asked once for each repository, and not before it must be. */
public final class IgnoredFiles implements Predicate<Path> {
    private final List<Path> folders;
    private final Git git;
    private List<Ignored> ignored;

    /** What one repository ignores. */
    private record Ignored(Path root, WorkTree workTree, Set<String> names) {
        boolean contains(Path path) {
            return path.startsWith(root) && names.contains(workTree.nameOf(path));
        }
    }

    /** @param inputs files and folders; only what lies in the folders is asked for */
    public IgnoredFiles(List<Path> inputs, Git git) {
        this.folders = inputs.stream()
                .filter(Files::isDirectory)
                .map(folder -> folder.toAbsolutePath().normalize())
                .distinct()
                .toList();
        this.git = git;
    }

    @Override
    public synchronized boolean test(Path path) {
        if (ignored == null) {
            ignored = find();
        }
        Path absolute = path.toAbsolutePath().normalize();
        return ignored.stream().anyMatch(repository -> repository.contains(absolute));
    }

    private List<Ignored> find() {
        Map<Path, List<Path>> byRoot = new LinkedHashMap<>();
        for (Path folder : folders) {
            WorkTree.rootAbove(folder).ifPresent(root -> byRoot.computeIfAbsent(root, none -> new ArrayList<>())
                    .add(folder));
        }
        List<Ignored> found = new ArrayList<>();
        byRoot.forEach((root, below) -> {
            WorkTree workTree = new WorkTree(root, git);
            found.add(new Ignored(root, workTree, workTree.ignoredBelow(below)));
        });
        return found;
    }
}
