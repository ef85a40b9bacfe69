package org.provenplan.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.provenplan.config.Configurations;
import org.provenplan.git.Git;
import org.provenplan.git.IgnoredFiles;
import org.provenplan.source.Candidates;
import org.provenplan.source.PlanFinder;
import org.provenplan.source.PlanPath;
import org.provenplan.source.ShownPath;

/** Finds the plans that a request means, and reads them. */
final class PlanIntake {
    private final CheckRequest request;
    private final Git git;
    private Candidates candidates;
    private List<Configurations.Configured> taken;

    PlanIntake(CheckRequest request, Git git) {
        this.request = request;
        this.git = git;
    }

    /** The files and folders asked for. A configuration that is named stands for the plans that it governs. */
    List<Path> inputs() {
        if (request.standardInput().isPresent()) {
            return List.of(request.standardInput().get().file());
        }
        List<Path> inputs = new ArrayList<>();
        for (Path input : request.inputs()) {
            boolean configuration = Configurations.isConfiguration(input);
            inputs.add(configuration ? input.toAbsolutePath().normalize().getParent() : input);
        }
        return inputs;
    }

    private Candidates candidates() {
        if (candidates == null) {
            List<Path> inputs = inputs();
            candidates = new PlanFinder(new IgnoredFiles(inputs, git)).find(inputs);
        }
        return candidates;
    }

    /** The files that configurations take for plans, with what is set for them. */
    private List<Configurations.Configured> taken() {
        if (taken == null) {
            taken = new Configurations(request.workingDirectory(), request.typedProfile()).of(candidates());
        }
        return taken;
    }

    /** The plans that were met and not taken, but for those that Git ignores. */
    List<LeftOut> leftOut() {
        Candidates met = candidates();
        Set<PlanPath> rest = new LinkedHashSet<>(met.files());
        Set<Path> mains = new HashSet<>();
        taken().forEach(file -> mains.add(file.path().main()));
        rest.removeIf(path -> mains.contains(path.main()));
        List<LeftOut> leftOut = new ArrayList<>(plansAmong(met.links(), LeftOut.Why.LINK));
        rest.forEach(path -> leftOut.addAll(
                plansAmong(List.of(path), met.hidden().contains(path) ? LeftOut.Why.HIDDEN : LeftOut.Why.NOT_NAMED)));
        return leftOut;
    }

    /** The same, and those that Git ignores, which takes a second look at everything. */
    List<LeftOut> leftOutOrIgnored() {
        Set<Path> known = new HashSet<>();
        candidates().files().forEach(path -> known.add(path.main()));
        List<PlanPath> ignored =
                new ArrayList<>(new PlanFinder(path -> false).find(inputs()).open());
        ignored.removeIf(path -> known.contains(path.main()));
        List<LeftOut> leftOut = new ArrayList<>(leftOut());
        leftOut.addAll(plansAmong(ignored, LeftOut.Why.IGNORED));
        return leftOut;
    }

    private List<LeftOut> plansAmong(List<PlanPath> paths, LeftOut.Why why) {
        PlanLoader loader = new PlanLoader(request);
        return paths.stream()
                .filter(path -> !Configurations.isConfiguration(path.main()))
                .filter(loader::isPlan)
                .map(path -> new LeftOut(ShownPath.of(request.workingDirectory(), path.main()), why))
                .toList();
    }

    /**
     * The plans, read.
     *
     * @throws org.provenplan.config.ConfigFault if a configuration is wrong
     */
    List<CheckedPlan> plans() {
        PlanLoader loader = new PlanLoader(request);
        List<Configurations.Configured> files = taken();
        request.progress().found(files.size());
        List<CheckedPlan> plans = new ArrayList<>();
        for (Optional<CheckedPlan> plan : Threads.ofEach(files, file -> load(loader, file))) {
            if (plan.isPresent()) {
                plans.add(plan.get());
            }
        }
        return plans;
    }

    private Optional<CheckedPlan> load(PlanLoader loader, Configurations.Configured file) {
        Optional<CheckedPlan> plan = loader.load(file);
        request.progress().read();
        return plan;
    }
}
