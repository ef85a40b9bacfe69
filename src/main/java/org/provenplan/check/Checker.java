package org.provenplan.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        List<CheckedPlan> plans = load();
        try (RepositoryFiles files = new RepositoryFiles(plans, git)) {
            return judge(plans, new RuleContext(request.asOf(), CheckResult.catalogue(plans), files, Options.STANDARD));
        }
    }

    private CheckResult judge(List<CheckedPlan> plans, RuleContext context) {
        PlanPasts pasts = new PlanPasts(request.history() ? Optional.of(Histories.ofInstalledGit()) : Optional.empty());
        RuleRuns runs = new RuleRuns(context, pasts);
        List<RuleRuns.Outcome> outcomes =
                new ArrayList<>(threaded(plans).map(runs::on).toList());
        outcomes.add(runs.onAll(plans));
        List<CheckResult.Crash> crashes =
                outcomes.stream().flatMap(outcome -> outcome.crashes().stream()).toList();
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
        Stream<Problem> reading = plans.stream().flatMap(plan -> plan.reading().stream());
        Stream<Problem> rules = outcomes.stream().flatMap(outcome -> outcome.problems().stream());
        Judged judged = new Judged(homes);
        return Stream.concat(reading, rules)
                .filter(judged::counts)
                .map(problem -> Stamp.stamp(homes.of(problem.place()), problem))
                .toList();
    }

    private static List<Diagnostic> numbered(List<Diagnostic> found) {
        Stamp stamp = new Stamp();
        return found.stream()
                .sorted(Diagnostic.ORDER)
                .map(stamp::withFingerprint)
                .toList();
    }

    private List<CheckedPlan> load() {
        PlanLoader loader = new PlanLoader(request);
        List<Path> inputs =
                request.standardInput().map(piped -> List.of(piped.file())).orElseGet(this::inputs);
        List<PlanPath> paths = new PlanFinder(new IgnoredFiles(inputs, git)).find(inputs);
        List<Configurations.Configured> files =
                new Configurations(request.workingDirectory(), request.typedProfile()).of(paths);
        request.progress().found(files.size());
        return threaded(files)
                .map(file -> load(loader, file))
                .flatMap(Optional::stream)
                .toList();
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

    private static <T> Stream<T> threaded(List<T> items) {
        return items.size() < PLANS_FOR_THREADS ? items.stream() : items.parallelStream();
    }
}
