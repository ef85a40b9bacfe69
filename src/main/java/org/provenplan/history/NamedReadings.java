package org.provenplan.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.provenplan.git.CommitLog;

/** The CSV files of a repository of which its plans take, or once took, readings. */
final class NamedReadings {
    static final String READINGS = "readings";
    static final NamedReadings NONE = new NamedReadings();

    private static final String FILE = "readings-file";

    private final Map<String, Map<String, String>> byPlan = new HashMap<>();
    private final Map<String, Set<String>> byFile = new HashMap<>();

    private NamedReadings() {}

    /** Goes through what plans said for the files that they name. */
    static NamedReadings of(Collection<PlanUnit> units, PastVersions versions, CommitLog log) {
        NamedReadings named = new NamedReadings();
        Set<String> files = filesIn(log);
        if (files.isEmpty()) {
            return named;
        }
        for (PlanUnit unit : units) {
            versions.of(unit).facts().ifPresent(facts -> facts.items().values().forEach(item -> fileOf(item)
                    .ifPresent(name -> named.add(unit.main(), name, files))));
        }
        return named;
    }

    private static Set<String> filesIn(CommitLog log) {
        Set<String> files = new TreeSet<>();
        for (CommitLog.Entry entry : log.entries()) {
            for (CommitLog.FileChange change : entry.files()) {
                if (mayBe(change.path())) {
                    files.add(change.path());
                }
            }
        }
        return files;
    }

    private void add(String main, String name, Set<String> files) {
        Map<String, String> names = byPlan.computeIfAbsent(main, none -> new HashMap<>());
        if (!names.containsKey(name)) {
            file(main, name, files).ifPresent(file -> {
                names.put(name, file);
                byFile.computeIfAbsent(file, none -> new TreeSet<>()).add(main);
            });
        }
    }

    /** In the plan's folder, or else below the one folder that holds such a file: evidence may have a root of its own. */
    private static Optional<String> file(String main, String name, Set<String> files) {
        String below = joined("", name);
        String beside = joined(main.substring(0, main.lastIndexOf('/') + 1), name);
        if (files.contains(beside)) {
            return Optional.of(beside);
        }
        List<String> elsewhere = new ArrayList<>();
        for (String file : files) {
            if (file.equals(below) || file.endsWith("/" + below)) {
                elsewhere.add(file);
            }
        }
        return elsewhere.size() == 1 ? Optional.of(elsewhere.get(0)) : Optional.empty();
    }

    private static String joined(String folder, String name) {
        List<String> path = new ArrayList<>();
        for (String step : (folder + name.strip()).split("/", -1)) {
            if (step.equals("..") && !path.isEmpty()) {
                path.remove(path.size() - 1);
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    /** Whether a file may hold readings, by its name. */
    static boolean mayBe(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** The file that a measure names for its readings. */
    static Optional<String> fileOf(ItemFacts item) {
        return item.kind().equals("measure") ? item.value(FILE) : Optional.empty();
    }

    boolean isEmpty() {
        return byFile.isEmpty();
    }

    /** The files that a plan names, by the names that it has for them. */
    Map<String, String> by(String main) {
        return byPlan.getOrDefault(main, Map.of());
    }

    Set<String> plansWith(String file) {
        return byFile.getOrDefault(file, Set.of());
    }

    /** What a plan says, without readings in files that Git does not hold: it can't know what these said before. */
    PlanFacts knownIn(String main, PlanFacts now) {
        List<ItemFacts> known = new ArrayList<>();
        for (ItemFacts item : now.said()) {
            boolean unknown =
                    fileOf(item).filter(name -> !by(main).containsKey(name)).isPresent();
            known.add(unknown ? withoutReadings(item) : item);
        }
        return PlanFacts.of(known);
    }

    private static ItemFacts withoutReadings(ItemFacts item) {
        Map<String, String> values = new LinkedHashMap<>(item.values());
        values.keySet().removeIf(key -> key.startsWith(READINGS + "["));
        return new ItemFacts(item.kind(), item.id(), item.finding(), item.within(), values);
    }
}
