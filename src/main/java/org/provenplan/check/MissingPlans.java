package org.provenplan.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.config.Configurations;
import org.provenplan.history.PastPlan;
import org.provenplan.history.PlanVersion;
import org.provenplan.rule.MissingPlan;
import org.provenplan.source.Candidates;
import org.provenplan.source.PlanPath;
import org.provenplan.source.ShownPath;
import org.provenplan.source.SourceText;

/** Finds the plans that Git knows in the folders asked for, and that are neither there nor moved nor retired. */
final class MissingPlans {
    private final CheckRequest request;
    private final List<Path> inputs;
    private final List<CheckedPlan> plans;
    private final PlanPasts pasts;
    private final List<CheckedPlan> standIns = new ArrayList<>();
    private List<MissingPlan> missing;

    /**
     * Looks when first asked.
     *
     * @param inputs the files and folders asked for; only folders can lack a plan
     * @param plans those that are there
     */
    MissingPlans(CheckRequest request, List<Path> inputs, List<CheckedPlan> plans, PlanPasts pasts) {
        this.request = request;
        this.inputs = inputs;
        this.plans = plans;
        this.pasts = pasts;
    }

    /** Those that a run should have met. */
    List<MissingPlan> all() {
        if (missing == null) {
            missing = new ArrayList<>();
            find();
        }
        return missing;
    }

    private void find() {
        Map<Path, PastPlan> gone = new LinkedHashMap<>();
        List<PlanPath> paths = new ArrayList<>();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                pasts.gone(input).forEach((file, plan) -> {
                    if (!isThere(plan) && counted(plan) && gone.put(file, plan) == null) {
                        paths.add(new PlanPath(file, List.of(), false, input));
                    }
                });
            }
        }
        Configurations configurations = new Configurations(request.workingDirectory(), request.typedProfile());
        for (Configurations.Configured path : configurations.of(Candidates.named(paths))) {
            PastPlan plan = gone.get(path.path().main());
            boolean retired =
                    path.settings().retired().stream().anyMatch(one -> one.id().equals(plan.id()));
            if (!retired) {
                Path main = path.path().main();
                SourceText file = new SourceText(ShownPath.of(request.workingDirectory(), main), "");
                missing.add(new MissingPlan(file, plan));
                standIns.add(CheckedPlan.gone(path.path(), file, path.settings()));
            }
        }
    }

    private boolean isThere(PastPlan past) {
        return plans.stream().anyMatch(plan -> plan.id().equals(past.id()));
    }

    /** What stands for each of those that were found missing. */
    List<CheckedPlan> standIns() {
        all();
        return standIns;
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
