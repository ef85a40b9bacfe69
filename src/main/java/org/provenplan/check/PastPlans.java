package org.provenplan.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.provenplan.git.Snapshot;

/** Checks what a request asks for, as it was at a revision. */
public final class PastPlans {
    private PastPlans() {}

    /**
     * What a check finds in the plans as they were; nothing where there were none.
     *
     * @param snapshot all that their repository held then
     * @param now the plans of today: those that lay elsewhere then are found by their ids
     * @throws IOException if the snapshot's folder can't be written
     * @throws org.provenplan.config.ConfigFault if a configuration was wrong then
     */
    public static CheckResult check(Snapshot snapshot, CheckRequest request, List<CheckedPlan> now) throws IOException {
        Path workingDirectory = Files.createDirectories(snapshot.at(request.workingDirectory()));
        List<Path> inputs = new ArrayList<>();
        for (Path input : inputs(request)) {
            Path then = snapshot.at(input);
            if (Files.exists(then)) {
                inputs.add(then);
            }
        }
        Set<String> elsewhere = ids(now);
        if (!inputs.isEmpty()) {
            elsewhere.removeAll(ids(Checker.plans(request.at(workingDirectory, inputs))));
        }
        if (!elsewhere.isEmpty()) {
            for (CheckedPlan plan : Checker.plans(request.at(workingDirectory, List.of(snapshot.folder())))) {
                if (elsewhere.contains(plan.id())) {
                    inputs.add(plan.path().main());
                }
            }
        }
        return inputs.isEmpty()
                ? CheckResult.of(request.asOf(), List.of(), List.of())
                : Checker.check(request.at(workingDirectory, inputs));
    }

    private static List<Path> inputs(CheckRequest request) {
        return request.standardInput().isPresent()
                ? List.of(request.standardInput().get().file())
                : request.inputs();
    }

    private static Set<String> ids(List<CheckedPlan> plans) {
        Set<String> ids = new HashSet<>();
        plans.forEach(plan -> ids.add(plan.id()));
        ids.remove("");
        return ids;
    }
}
