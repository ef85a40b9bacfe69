package org.provenplan.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.git.WorkTree;

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
        Optional<Path> known = found.get(folder);
        if (known == null) {
            known = search(folder);
            found.put(folder, known);
        }
        return known;
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
            Optional<Path> file = above(plan.path().folder());
            if (file.isPresent() && !baselines.containsKey(file.get())) {
                baselines.put(file.get(), BaselineReader.read(file.get(), workingDirectory));
            }
        }
        return baselines.values();
    }

    private Optional<Path> search(Path folder) {
        for (Path at : upwards(folder)) {
            Path file = at.resolve(Baseline.FILE);
            if (Files.exists(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
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
