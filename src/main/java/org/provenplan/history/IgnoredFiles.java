package org.provenplan.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The files and folders below some folders that Git ignores. Git is asked once for each repository, and not before it must be. */
public final class IgnoredFiles implements Predicate<Path> {
    private final List<Path> folders;
    private final Git git;
    private Set<Path> ignored;

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
        return ignored.contains(path.toAbsolutePath().normalize());
    }

    private Set<Path> find() {
        Map<Path, List<Path>> byRepository = folders.stream()
                .filter(folder -> WorkTree.rootAbove(folder).isPresent())
                .collect(Collectors.groupingBy(
                        folder -> WorkTree.rootAbove(folder).orElseThrow()));
        return byRepository.entrySet().stream()
                .flatMap(entry -> new WorkTree(entry.getKey(), git).ignoredBelow(entry.getValue()).stream())
                .collect(Collectors.toSet());
    }
}
