package org.provenplan.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.provenplan.git.WorkTree;
import org.provenplan.source.PlanPath;

/**
 * Looks for the configuration of a plan: upwards from the plan's folder to the root of its repository. Where there is no
 * repository, to the folder that was given to check, or to the working directory where the plan lies below it.
 */
record ConfigFinder(Path workingDirectory) {
    static final String YAML = "provenplan.yaml";
    static final String YML = "provenplan.yml";

    /**
     * A configuration's place.
     *
     * @param file the file
     * @param root what nothing that it names may leave
     */
    record Found(Path file, Path root) {
        /** A second file of the same standing. */
        Optional<Path> twin() {
            Path other = file.resolveSibling(YML);
            return file.endsWith(YAML) && Files.exists(other) ? Optional.of(other) : Optional.empty();
        }
    }

    static boolean isConfig(Path file) {
        return file.endsWith(YAML) || file.endsWith(YML);
    }

    Optional<Found> find(PlanPath plan) {
        Path folder = plan.folder();
        Optional<Path> repository = WorkTree.rootAbove(folder);
        Path root = repository.isPresent() ? repository.get() : rootWithoutRepository(plan);
        for (Path at = folder; at != null; at = at.getParent()) {
            Path file = at.resolve(YAML);
            Path other = at.resolve(YML);
            if (Files.exists(file) || Files.exists(other)) {
                return Optional.of(new Found(Files.exists(file) ? file : other, root));
            }
            if (at.equals(root)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Path rootWithoutRepository(PlanPath plan) {
        Path here = workingDirectory.toAbsolutePath().normalize();
        boolean below = plan.folder().startsWith(here) && plan.boundary().startsWith(here);
        return below ? here : plan.boundary();
    }
}
