package org.provenplan.check;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.provenplan.history.PlanFacts;
import org.provenplan.history.Snapshot;
import org.provenplan.history.Unknown;

/**
 * What a request asks for, as it was at a revision: its plans, with whatever configures them and whatever they name, in a
 * folder of their own.
 */
public final class PastPlans implements Closeable {
    private final Snapshot snapshot;
    private final CheckRequest request;

    private PastPlans(Snapshot snapshot, CheckRequest request) {
        this.snapshot = snapshot;
        this.request = request;
    }

    /** Plans of the past, or why there are none. */
    public sealed interface Answer {
        record There(PastPlans plans) implements Answer {}

        record Missing(Unknown why) implements Answer {}
    }

    /**
     * Brings them back.
     *
     * @param root of the repository's work tree
     * @param hash the revision's full name
     * @param now the plans of today: those that lay elsewhere then are found by their ids
     * @throws IOException if the folder can't be written
     * @throws org.provenplan.config.ConfigFault if a configuration was wrong then
     */
    public static Answer of(Path root, String hash, CheckRequest request, List<CheckedPlan> now) throws IOException {
        Snapshot.Answer answer = Snapshot.of(root, hash, request.workingDirectory());
        if (answer instanceof Snapshot.Answer.NotTaken not) {
            return new Answer.Missing(not.why());
        }
        Snapshot snapshot = ((Snapshot.Answer.Taken) answer).snapshot();
        boolean kept = false;
        try {
            Answer plans = of(snapshot, request, now);
            kept = plans instanceof Answer.There;
            return plans;
        } finally {
            if (!kept) {
                snapshot.close();
            }
        }
    }

    private static Answer of(Snapshot snapshot, CheckRequest request, List<CheckedPlan> now) throws IOException {
        Optional<Unknown> obstacle = snapshot.write(PastPlans::mayBeRead);
        if (obstacle.isPresent()) {
            return new Answer.Missing(obstacle.get());
        }
        Path workingDirectory = Files.createDirectories(snapshot.at(request.workingDirectory()));
        List<Path> inputs = new ArrayList<>();
        for (Path input : inputs(request)) {
            Path then = snapshot.at(input);
            if (Files.exists(then)) {
                inputs.add(then);
            }
        }
        CheckRequest whole = request.at(workingDirectory, List.of(snapshot.folder()));
        CheckRequest part = request.at(workingDirectory, inputs);
        List<CheckedPlan> plans = inputs.isEmpty() ? List.of() : new ArrayList<>(Checker.plans(part));
        Set<String> elsewhere = ids(now);
        elsewhere.removeAll(ids(plans));
        if (!elsewhere.isEmpty()) {
            List<CheckedPlan> moved = Checker.plans(whole).stream()
                    .filter(plan -> elsewhere.contains(plan.id()))
                    .toList();
            moved.forEach(plan -> inputs.add(plan.path().main()));
            plans = Stream.concat(plans.stream(), moved.stream()).toList();
        }
        Set<String> names = named(plans);
        Optional<Unknown> unread = snapshot.write(path -> names.contains(lastPart(path)));
        return unread.isPresent()
                ? new Answer.Missing(unread.get())
                : new Answer.There(new PastPlans(snapshot, request.at(workingDirectory, inputs)));
    }

    private static List<Path> inputs(CheckRequest request) {
        return request.standardInput().isPresent()
                ? List.of(request.standardInput().get().file())
                : request.inputs();
    }

    /** The plans as they were; none where there were none. */
    public CheckResult check() {
        return request.inputs().isEmpty()
                ? new CheckResult(request.asOf(), List.of(), List.of(), List.of())
                : Checker.check(request);
    }

    @Override
    public void close() throws IOException {
        snapshot.close();
    }

    private static boolean mayBeRead(String path) {
        return path.endsWith(".yaml") || path.endsWith(".yml") || lastPart(path).equals(Baseline.FILE);
    }

    private static Set<String> ids(List<CheckedPlan> plans) {
        Set<String> ids = new HashSet<>();
        plans.forEach(plan -> ids.add(plan.id()));
        ids.remove("");
        return ids;
    }

    /** The last part of everything that the plans say: among it the names of all files that they mean. */
    private static Set<String> named(List<CheckedPlan> plans) {
        Set<String> names = new HashSet<>();
        for (CheckedPlan checked : plans) {
            checked.plan().map(PlanFacts::of).ifPresent(facts -> facts.items().values().stream()
                    .flatMap(item -> item.values().values().stream())
                    .forEach(value -> names.add(lastPart(value))));
        }
        return names;
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1).strip().replaceAll("\\s+", " ");
    }
}
