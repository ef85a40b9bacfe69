package org.provenplan.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds YAML files that may be plans. Ignored files and folders are skipped, and symbolic links met on the way are not
 * followed; the order does not depend on the file system. Never fails: a folder that can't be listed is found as if it
 * had been named, so that whoever reads it tells.
 */
public final class PlanFinder {
    private final Predicate<Path> ignored;

    /** @param ignored whether a file or folder is one that its repository ignores */
    public PlanFinder(Predicate<Path> ignored) {
        this.ignored = ignored;
    }

    /** The candidates in files and folders, each once whatever names lead to it. */
    public Candidates find(List<Path> inputs) {
        Map<String, PlanPath> found = new TreeMap<>();
        Set<PlanPath> hidden = new HashSet<>();
        Map<String, PlanPath> links = new TreeMap<>();
        for (Path input : inputs) {
            Path real = real(input);
            if (Files.isDirectory(input) && !PlanLayout.isFindingsOfPlan(real)) {
                FolderWalk walk = FolderWalk.of(input, real, ignored);
                walk.found().forEach((path, plan) -> found.merge(path.toString(), plan, PlanFinder::named));
                hidden.addAll(walk.hidden());
                walk.links().forEach((path, plan) -> links.putIfAbsent(path.toString(), plan));
            } else {
                PlanPath plan = given(input);
                found.merge(real(plan.main()).toString(), plan, PlanFinder::named);
            }
        }
        hidden.retainAll(found.values());
        return new Candidates(List.copyOf(found.values()), hidden, List.copyOf(links.values()));
    }

    private static PlanPath named(PlanPath first, PlanPath second) {
        return first.given() ? first : second;
    }

    private static PlanPath given(Path input) {
        Path file = input.toAbsolutePath().normalize();
        if (PlanLayout.isFindingsOfPlan(file)) {
            return plan(PlanLayout.planOf(file), PlanLayout.findingFiles(file));
        }
        if (PlanLayout.isYaml(file) && PlanLayout.isFindingsOfPlan(file.getParent())) {
            Set<Path> findings = new TreeSet<>(PlanLayout.BY_NAME);
            findings.addAll(PlanLayout.findingFiles(file.getParent()));
            findings.add(file);
            return plan(PlanLayout.planOf(file.getParent()), findings);
        }
        return plan(input, PlanLayout.findingsOf(input));
    }

    private static PlanPath plan(Path main, Collection<Path> findings) {
        Path folder = main.toAbsolutePath().normalize().getParent();
        return new PlanPath(main, List.copyOf(findings), true, folder);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            return path.toAbsolutePath().normalize();
        }
    }
}
