package org.provenplan.source;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a plan lies: one file, or a folder with {@code plan.yaml} and {@code findings/*.yaml}.
 *
 * @param main the plan file
 * @param findings in the folder form the files with one finding each, sorted by name
 * @param given whether somebody named this very file or folder, so that it must be a plan
 * @param boundary the folder that was given, which what the plan names must not leave
 */
public record PlanPath(Path main, List<Path> findings, boolean given, Path boundary) {
    public PlanPath {
        findings = List.copyOf(findings);
    }

    /** The folder that paths in the plan are relative to. */
    public Path folder() {
        return main.toAbsolutePath().normalize().getParent();
    }

    /** Whether a file that is there no more was one of its findings, by its path from {@link #folder()}. */
    public boolean held(String name) {
        return PlanLayout.wasFindingOf(main, name);
    }

    /** The same, as if somebody had named it. */
    public PlanPath named() {
        return new PlanPath(main, findings, true, boundary);
    }
}
