package org.provenplan.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.provenplan.config.Configurations;
import org.provenplan.config.PlanSettings;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Problem;
import org.provenplan.history.Git;
import org.provenplan.history.IgnoredFiles;
import org.provenplan.history.InstalledGit;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Options;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.PortfolioRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.Rule;
import org.provenplan.rule.RuleContext;
import org.provenplan.rules.Rules;
import org.provenplan.source.PlanFinder;
import org.provenplan.source.PlanPath;
import org.provenplan.source.SourceText;
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
        RuleContext context = new RuleContext(
                request.asOf(), CheckResult.catalogue(plans), new RepositoryFiles(plans, git), Options.STANDARD);
        List<Outcome> outcomes = Stream.concat(
                        threaded(plans).map(plan -> applyPlanRules(plan, context)),
                        Stream.of(applyPortfolioRules(plans, context)))
                .toList();
        List<Diagnostic> diagnostics = stamped(plans, outcomes);
        List<CheckResult.Crash> crashes =
                outcomes.stream().flatMap(outcome -> outcome.crashes().stream()).toList();
        return new CheckResult(request.asOf(), plans, diagnostics, crashes);
    }

    private static List<Diagnostic> stamped(List<CheckedPlan> plans, List<Outcome> outcomes) {
        Map<SourceText, CheckedPlan> homes = new HashMap<>();
        plans.forEach(plan -> plan.files().forEach(file -> homes.put(file.source(), plan)));
        Stamp stamp = new Stamp();
        Stream<Problem> reading = plans.stream().flatMap(plan -> plan.reading().stream());
        Stream<Problem> rules = outcomes.stream().flatMap(outcome -> outcome.problems().stream());
        Judged judged = new Judged(homes);
        return Stream.concat(reading, rules)
                .filter(judged::counts)
                .map(problem -> Stamp.stamp(homes.get(problem.place().source()), problem))
                .sorted(Diagnostic.ORDER)
                .map(stamp::withFingerprint)
                .toList();
    }

    /** What rules found, and which of them failed. */
    private record Outcome(List<Problem> problems, List<CheckResult.Crash> crashes) {}

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

    private static Outcome applyPlanRules(CheckedPlan checked, RuleContext context) {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        if (!checked.damaged() && checked.plan().isPresent()) {
            Plan plan = checked.plan().get();
            PlanSettings settings = checked.settings();
            RuleContext ofPlan = context.with(settings.catalogue());
            for (Rule rule : Rules.all()) {
                if (rule instanceof PlanRule planRule && !settings.isOff(rule.info())) {
                    RuleContext ofRule = ofPlan.with(settings.options(rule.info()));
                    guarded(rule, checked.file(), outcome, report -> planRule.check(plan, ofRule, report));
                }
            }
        }
        return outcome;
    }

    private static Outcome applyPortfolioRules(List<CheckedPlan> plans, RuleContext context) {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        List<Plan> readable = plans.stream()
                .filter(plan -> !plan.damaged())
                .flatMap(plan -> plan.plan().stream())
                .toList();
        for (Rule rule : Rules.all()) {
            if (rule instanceof PortfolioRule portfolioRule) {
                RuleContext ofRule = context.with(optionsOfAll(rule, plans));
                guarded(rule, "", outcome, report -> portfolioRule.check(readable, ofRule, report));
            }
        }
        return outcome;
    }

    /** A rule that looks at all plans together goes by what is set for the first. */
    private static Options optionsOfAll(Rule rule, List<CheckedPlan> plans) {
        return plans.isEmpty() ? Options.STANDARD : plans.get(0).settings().options(rule.info());
    }

    private static void guarded(Rule rule, String file, Outcome outcome, Consumer<Report> run) {
        Report report = new Report(rule.info().id());
        try {
            run.accept(report);
        } catch (RuntimeException failure) {
            outcome.crashes().add(new CheckResult.Crash(rule.info().id().name(), file, failure));
        }
        outcome.problems().addAll(report.problems());
    }

    private static <T> Stream<T> threaded(List<T> items) {
        return items.size() < PLANS_FOR_THREADS ? items.stream() : items.parallelStream();
    }
}
