package org.provenplan.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.provenplan.config.Configurations;
import org.provenplan.config.PlanSettings;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Problem;
import org.provenplan.history.Git;
import org.provenplan.history.Histories;
import org.provenplan.history.IgnoredFiles;
import org.provenplan.history.InstalledGit;
import org.provenplan.rule.Options;
import org.provenplan.rule.RuleContext;
import org.provenplan.source.PlanFinder;
import org.provenplan.source.PlanPath;
import org.provenplan.yaml.TextRules;

/** Finds the plans, reads them, runs the rules over them and makes one result of it all. */
public final class Checker {
    /** Below this many plans a second thread costs more than it brings. */
    private static final int PLANS_FOR_THREADS = 8;

    private final CheckRequest request;
    private final Git git = new InstalledGit();

    private Checker(CheckRequest request) {
        this.request = request;
    }

    /**
     * Runs a check. What can't be read becomes diagnostics and crashing rules are recorded; neither throws.
     *
     * @throws org.provenplan.config.ConfigFault if a configuration is wrong
     */
    public static CheckResult check(CheckRequest request) {
        return new Checker(request).run();
    }

    static boolean meansUnread(Problem problem) {
        return problem.rule().equals(TextRules.READABLE_YAML);
    }

    /**
     * Finds and reads the plans without judging them.
     *
     * @throws org.provenplan.config.ConfigFault if a configuration is wrong
     */
    public static List<CheckedPlan> plans(CheckRequest request) {
        return new Checker(request).load();
    }

    private CheckResult run() {
        try (PlanPasts pasts =
                new PlanPasts(request.history() ? Optional.of(Histories.ofInstalledGit()) : Optional.empty())) {
            pasts.begin(inputs());
            return judge(load(), pasts);
        }
    }

    private CheckResult judge(List<CheckedPlan> plans, PlanPasts pasts) {
        try (RepositoryFiles files = new RepositoryFiles(plans, git)) {
            RuleContext context =
                    new RuleContext(request.asOf(), CheckResult.catalogue(plans), files, Options.STANDARD);
            return judge(plans, context, pasts);
        }
    }

    private CheckResult judge(List<CheckedPlan> plans, RuleContext context, PlanPasts pasts) {
        RuleRuns runs = new RuleRuns(context, pasts);
        List<RuleRuns.Outcome> outcomes = new ArrayList<>(ofEach(plans, runs::on));
        outcomes.add(runs.onAll(plans));
        List<CheckResult.Crash> crashes = new ArrayList<>();
        for (RuleRuns.Outcome outcome : outcomes) {
            crashes.addAll(outcome.crashes());
        }
        Homes homes = new Homes(plans);
        Waiving waiving =
                new Waiving(context, problem -> Stamp.stamp(homes.of(problem.place()), problem), crashes, pasts);
        List<Diagnostic> found = numbered(waiving.apply(plans, stamped(plans, outcomes, homes)));
        Collection<Baseline> baselines = new BaselineFinder(request.workingDirectory()).of(plans);
        CheckResult result = new CheckResult(
                request.asOf(),
                plans,
                Baseline.mark(found, baselines),
                waiving.crashes(),
                waiving.inForce(),
                List.of(),
                0,
                pasts.gaps(plans),
                Optional.empty());
        return result.withPutRight(Baseline.countPutRight(result, baselines));
    }

    private static List<Diagnostic> stamped(List<CheckedPlan> plans, List<RuleRuns.Outcome> outcomes, Homes homes) {
        List<Problem> problems = new ArrayList<>();
        for (CheckedPlan plan : plans) {
            problems.addAll(plan.reading());
        }
        for (RuleRuns.Outcome outcome : outcomes) {
            problems.addAll(outcome.problems());
        }
        Judged judged = new Judged(homes);
        List<Diagnostic> stamped = new ArrayList<>();
        for (Problem problem : problems) {
            if (judged.counts(problem)) {
                stamped.add(Stamp.stamp(homes.of(problem.place()), problem));
            }
        }
        return stamped;
    }

    private static List<Diagnostic> numbered(List<Diagnostic> found) {
        List<Diagnostic> ordered = new ArrayList<>(found);
        ordered.sort(Diagnostic.ORDER);
        ordered.replaceAll(new Stamp()::withFingerprint);
        return ordered;
    }

    private List<CheckedPlan> load() {
        PlanLoader loader = new PlanLoader(request);
        List<Path> inputs = inputs();
        List<PlanPath> paths = new PlanFinder(new IgnoredFiles(inputs, git)).find(inputs);
        List<Configurations.Configured> files =
                new Configurations(request.workingDirectory(), request.typedProfile()).of(paths);
        request.progress().found(files.size());
        List<CheckedPlan> plans = new ArrayList<>();
        for (Optional<CheckedPlan> plan : ofEach(files, file -> load(loader, file))) {
            if (plan.isPresent()) {
                plans.add(plan.get());
            }
        }
        return plans;
    }

    /**
     * Looks for plans that were met and left out, to be told where none was found.
     *
     * @throws org.provenplan.config.ConfigFault if a configuration is wrong
     */
    public static LeftOut leftOut(CheckRequest request) {
        return new Checker(request).leftOut();
    }

    private LeftOut leftOut() {
        List<Path> inputs = inputs();
        List<PlanPath> all = new PlanFinder(path -> false).find(inputs);
        List<PlanPath> met = new PlanFinder(new IgnoredFiles(inputs, git)).find(inputs);
        Set<Path> taken = new HashSet<>();
        for (Configurations.Configured file :
                new Configurations(request.workingDirectory(), request.typedProfile()).of(met)) {
            taken.add(file.path().main());
        }
        Set<Path> notIgnored = new HashSet<>();
        met.forEach(path -> notIgnored.add(path.main()));
        return new LeftOut(
                plansAmong(met.stream().filter(path -> !taken.contains(path.main()))),
                plansAmong(all.stream().filter(path -> !notIgnored.contains(path.main()))));
    }

    private List<String> plansAmong(Stream<PlanPath> paths) {
        PlanLoader loader = new PlanLoader(request);
        return paths.filter(path -> !Configurations.isConfiguration(path.main()))
                .map(path -> loader.load(new Configurations.Configured(path, PlanSettings.standard())))
                .flatMap(Optional::stream)
                .map(CheckedPlan::file)
                .toList();
    }

    /** A configuration that is named stands for the plans that it governs: a change of it may change what is said of any. */
    private List<Path> inputs() {
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

    private Optional<CheckedPlan> load(PlanLoader loader, Configurations.Configured file) {
        Optional<CheckedPlan> plan = loader.load(file);
        request.progress().read();
        return plan;
    }

    private static <T, R> List<R> ofEach(List<T> items, Function<T, R> work) {
        if (items.size() >= PLANS_FOR_THREADS) {
            return items.parallelStream().map(work).toList();
        }
        List<R> all = new ArrayList<>();
        for (T item : items) {
            all.add(work.apply(item));
        }
        return all;
    }
}
