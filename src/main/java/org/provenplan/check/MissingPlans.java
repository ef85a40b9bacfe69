package org.provenplan.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.provenplan.config.Configurations;
import org.provenplan.history.PastPlan;
import org.provenplan.history.PlanVersion;
import org.provenplan.rule.MissingPlan;
import org.provenplan.source.Candidates;
import org.provenplan.source.PlanPath;
import org.provenplan.source.ShownPath;

/** Finds the plans that Git knows in the folders asked for, and that are neither there nor moved nor retired. */
final class MissingPlans {
    private final CheckRequest request;
    private final Map<Path, PastPlan> gone = new LinkedHashMap<>();

    MissingPlans(CheckRequest request) {
        this.request = request;
    }

    /**
     * Those that a run should have met.
     *
     * @param inputs the files and folders asked for; only folders can lack a plan
     * @param plans those that are there
     */
    List<MissingPlan> of(List<Path> inputs, List<CheckedPlan> plans, PlanPasts pasts) {
        Set<String> there = new HashSet<>();
        plans.forEach(plan -> there.add(plan.id()));
        List<PlanPath> paths = new ArrayList<>();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                pasts.gone(input).forEach((file, plan) -> {
                    if (!there.contains(plan.id()) && counted(plan) && gone.put(file, plan) == null) {
                        paths.add(new PlanPath(file, List.of(), false, input));
                    }
                });
            }
        }
        List<MissingPlan> missing = new ArrayList<>();
        Configurations configurations = new Configurations(request.workingDirectory(), request.typedProfile());
        for (Configurations.Configured path : configurations.of(Candidates.named(paths))) {
            PastPlan plan = gone.get(path.path().main());
            boolean retired =
                    path.settings().retired().stream().anyMatch(one -> one.id().equals(plan.id()));
            if (!retired) {
                missing.add(new MissingPlan(
                        ShownPath.of(request.workingDirectory(), path.path().main()), plan));
            }
        }
        return missing;
    }

    /** A draft may go, and what was there on one day only was a slip. */
    private boolean counted(PastPlan plan) {
        List<PlanVersion> versions = plan.history().versions();
        if (versions.isEmpty()) {
            return false;
        }
        PlanVersion last = versions.get(versions.size() - 1);
        boolean draft = last.after().plan().value("status").orElse("").equals("draft");
        boolean slip = versions.get(0)
                .commit()
                .filter(first -> first.date()
                        .equals(plan.left().map(commit -> commit.date()).orElse(request.asOf())))
                .isPresent();
        return !draft && !slip;
    }
}
