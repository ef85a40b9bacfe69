package org.provenplan.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.provenplan.git.CommitLog;

/** The YAML and CSV files of a repository at one commit, and which of them belong together to a plan. */
final class FileTree {
    private static final String PLAN = "plan.yaml";
    private static final String FINDINGS = "findings/";

    private final NavigableMap<String, String> blobs;
    private final NamedReadings named;

    /** @param named the CSV files of which plans take readings */
    FileTree(NamedReadings named) {
        this(new TreeMap<>(), named);
    }

    private FileTree(NavigableMap<String, String> blobs, NamedReadings named) {
        this.blobs = blobs;
        this.named = named;
    }

    FileTree copy() {
        return new FileTree(new TreeMap<>(blobs), named);
    }

    /** Makes the changes of a commit; the main files of the plans that they concern, whether or not they are still there. */
    Set<String> apply(List<CommitLog.FileChange> changes) {
        Set<String> mains = new LinkedHashSet<>();
        for (CommitLog.FileChange change : changes) {
            if (change.blob().isEmpty()) {
                blobs.remove(change.path());
            } else {
                blobs.put(change.path(), change.blob());
            }
        }
        for (CommitLog.FileChange change : changes) {
            mains.addAll(mainsOf(change.path()));
        }
        return mains;
    }

    /** The main files of the plans in another tree that lie here otherwise, or not at all. */
    Set<String> unlike(FileTree other) {
        Set<String> mains = new LinkedHashSet<>();
        other.blobs.forEach((path, blob) -> {
            if (!blob.equals(blobs.get(path))) {
                mains.addAll(other.mainsOf(path));
            }
        });
        return mains;
    }

    /** What the plan with this main file consists of; empty where there is no such file. */
    Optional<PlanUnit> unit(String main) {
        String blob = blobs.get(main);
        if (blob == null) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(List.of(blob));
        if (name(main).equals(PLAN)) {
            parts.addAll(findings(folder(main) + FINDINGS).values());
        }
        Map<String, String> readings = new HashMap<>();
        named.by(main).forEach((name, path) -> {
            if (blobs.containsKey(path)) {
                readings.put(name, blobs.get(path));
            }
        });
        return Optional.of(new PlanUnit(main, parts, readings));
    }

    private Map<String, String> findings(String folder) {
        Map<String, String> findings = new TreeMap<>();
        for (Map.Entry<String, String> file : blobs.tailMap(folder).entrySet()) {
            if (!file.getKey().startsWith(folder)) {
                break;
            }
            String name = file.getKey().substring(folder.length());
            if (name.indexOf('/') < 0 && !name.startsWith(".")) {
                findings.put(name, file.getValue());
            }
        }
        return findings;
    }

    private Set<String> mainsOf(String path) {
        if (NamedReadings.mayBe(path)) {
            return named.plansWith(path);
        }
        return isHidden(path) ? Set.of() : Set.of(mainOf(path));
    }

    /** The plan file that a YAML file belongs to: itself, or the plan beside its folder of findings. */
    private String mainOf(String path) {
        String folder = folder(path);
        if (folder.equals(FINDINGS) || folder.endsWith("/" + FINDINGS)) {
            String main = folder.substring(0, folder.length() - FINDINGS.length()) + PLAN;
            return blobs.containsKey(main) ? main : path;
        }
        return path;
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
