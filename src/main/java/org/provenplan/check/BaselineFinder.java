package org.provenplan.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.history.WorkTree;

/**
 * Looks for baselines: upwards from a folder to the root of its repository; where there is no repository, to the working
 * directory where the folder lies below it.
 */
public final class BaselineFinder {
    private final Path workingDirectory;
    private final Map<Path, Optional<Path>> found = new HashMap<>();

    public BaselineFinder(Path workingDirectory) {
        this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
    }

    /** The nearest baseline's file. */
    public Optional<Path> above(Path folder) {
        return found.computeIfAbsent(folder, this::search);
    }

    /** The folder for a new baseline: that of the nearest configuration, or else the topmost one that is looked in. */
    public Path folderFor(Path folder) {
        List<Path> folders = upwards(folder);
        return folders.stream()
                .filter(BaselineFinder::isConfigured)
                .findFirst()
                .orElse(folders.get(folders.size() - 1));
    }

    /**
     * The baselines of some plans, each read once.
     *
     * @throws BaselineFault if one can't be read
     */
    Collection<Baseline> of(List<CheckedPlan> plans) {
        Map<Path, Baseline> baselines = new HashMap<>();
        for (CheckedPlan plan : plans) {
            above(plan.path().folder())
                    .ifPresent(file ->
                            baselines.computeIfAbsent(file, known -> BaselineReader.read(known, workingDirectory)));
        }
        return baselines.values();
    }

    private Optional<Path> search(Path folder) {
        return upwards(folder).stream()
                .map(at -> at.resolve(Baseline.FILE))
                .filter(Files::exists)
                .findFirst();
    }

    private List<Path> upwards(Path folder) {
        Path from = folder.toAbsolutePath().normalize();
        Path last = WorkTree.rootAbove(from).orElse(from.startsWith(workingDirectory) ? workingDirectory : from);
        List<Path> folders = new ArrayList<>();
        for (Path at = from; at != null && at.startsWith(last); at = at.getParent()) {
            folders.add(at);
        }
        return folders;
    }

    private static boolean isConfigured(Path folder) {
        return Files.exists(folder.resolve("provenplan.yaml")) || Files.exists(folder.resolve("provenplan.yml"));
    }
}
