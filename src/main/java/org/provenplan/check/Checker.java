package org.provenplan.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.config.WaiverTerms;
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
import org.provenplan.yaml.TextRules;

/** Finds the plans, reads them, runs the rules over them and makes one result of it all. */
public final class Checker {
    /** Below this many plans a second thread costs more than it brings. */
    private static final int PLANS_FOR_THREADS = 8;

    private final CheckRequest request;
    private final Catalogue catalogue = Catalogue.bundled();
    private final Git git = new InstalledGit();

    private Checker(CheckRequest request) {
        this.request = request;
    }

    /** Runs a check. What can't be read becomes diagnostics and crashing rules are recorded; neither throws. */
    public static CheckResult check(CheckRequest request) {
        return new Checker(request).run();
    }

    static boolean meansUnread(Problem problem) {
        return problem.rule().equals(TextRules.READABLE_YAML);
    }

    private CheckResult run() {
        List<CheckedPlan> plans = load();
        RuleContext context =
                new RuleContext(request.asOf(), catalogue, new RepositoryFiles(plans, git), Options.STANDARD);
        List<Outcome> outcomes = Stream.concat(
                        threaded(plans).map(plan -> applyPlanRules(plan, context)),
                        Stream.of(applyPortfolioRules(plans, context)))
                .toList();
        List<CheckResult.Crash> crashes =
                outcomes.stream().flatMap(outcome -> outcome.crashes().stream()).toList();
        Homes homes = new Homes(plans);
        Waiving waiving = new Waiving(
                new WaiverPolicy(WaiverTerms.STANDARD, request.asOf()),
                context,
                problem -> Stamp.stamp(homes.of(problem.place()), problem),
                crashes);
        List<Diagnostic> found = numbered(waiving.apply(plans, stamped(plans, outcomes, homes)));
        List<Diagnostic> diagnostics = Baseline.mark(found, new BaselineFinder(request.workingDirectory()).of(plans));
        return new CheckResult(request.asOf(), plans, diagnostics, waiving.crashes(), waiving.inForce(), List.of());
    }

    private static List<Diagnostic> stamped(List<CheckedPlan> plans, List<Outcome> outcomes, Homes homes) {
        Stream<Problem> reading = plans.stream().flatMap(plan -> plan.reading().stream());
        Stream<Problem> rules = outcomes.stream().flatMap(outcome -> outcome.problems().stream());
        return Stream.concat(reading, rules)
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

    /** What rules found, and which of them failed. */
    record Outcome(List<Problem> problems, List<CheckResult.Crash> crashes) {}

    private List<CheckedPlan> load() {
        PlanLoader loader = new PlanLoader(request);
        List<Path> inputs =
                request.standardInput().map(piped -> List.of(piped.file())).orElseGet(request::inputs);
        List<PlanPath> paths = new PlanFinder(new IgnoredFiles(inputs, git)).find(inputs);
        request.progress().found(paths.size());
        return threaded(paths)
                .map(path -> load(loader, path))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<CheckedPlan> load(PlanLoader loader, PlanPath path) {
        Optional<CheckedPlan> plan = loader.load(path);
        request.progress().read();
        return plan;
    }

    private static Outcome applyPlanRules(CheckedPlan checked, RuleContext context) {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        if (!checked.damaged() && checked.plan().isPresent()) {
            Plan plan = checked.plan().get();
            for (Rule rule : Rules.all()) {
                if (rule instanceof PlanRule planRule) {
                    guarded(rule, checked.file(), outcome, report -> planRule.check(plan, context, report));
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
                guarded(rule, "", outcome, report -> portfolioRule.check(readable, context, report));
            }
        }
        return outcome;
    }

    static void guarded(Rule rule, String file, Outcome outcome, Consumer<Report> run) {
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
