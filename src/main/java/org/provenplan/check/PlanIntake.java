package org.provenplan.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.config.Configurations;
import org.provenplan.git.Git;
import org.provenplan.git.IgnoredFiles;
import org.provenplan.source.PlanFinder;
import org.provenplan.source.PlanPath;

/** Finds the plans that a request means, and reads them. */
final class PlanIntake {
    private final CheckRequest request;
    private final Git git;

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

    /** The files below the inputs that may be plans, without those that Git ignores. */
    List<PlanPath> met() {
        List<Path> inputs = inputs();
        return new PlanFinder(new IgnoredFiles(inputs, git)).find(inputs);
    }

    /** Of some files those that their configurations take for plans, with what is set for them. */
    List<Configurations.Configured> taken(List<PlanPath> files) {
        return new Configurations(request.workingDirectory(), request.typedProfile()).of(files);
    }

    /**
     * The plans, read.
     *
     * @throws org.provenplan.config.ConfigFault if a configuration is wrong
     */
    List<CheckedPlan> plans() {
        PlanLoader loader = new PlanLoader(request);
        List<Configurations.Configured> files = taken(met());
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
