package org.provenplan.source;

import java.util.List;
import java.util.Set;

/**
 * What was come across where plans are looked for.
 *
 * @param files those that may be plans, in the order of their paths
 * @param hidden those of them that are hidden, or lie in a hidden folder, below what was given: plans only by a configuration
 * @param links symbolic links to files, and files behind links to folders, none of which is followed
 */
public record Candidates(List<PlanPath> files, Set<PlanPath> hidden, List<PlanPath> links) {
    public Candidates {
        files = List.copyOf(files);
        hidden = Set.copyOf(hidden);
        links = List.copyOf(links);
    }

    /** Files that somebody named. */
    public static Candidates named(List<PlanPath> files) {
        return new Candidates(files, Set.of(), List.of());
    }

    /** Those that are not hidden. */
    public List<PlanPath> open() {
        return files.stream().filter(file -> !hidden.contains(file)).toList();
    }
}
