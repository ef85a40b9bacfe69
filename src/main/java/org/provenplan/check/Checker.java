package org.provenplan.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Problem;
import org.provenplan.plan.Plan;
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
    private final Catalogue catalogue = Catalogue.bundled();

    private Checker(CheckRequest request) {
        this.request = request;
    }

    /**
     * Runs a check. Bad plans become diagnostics and crashing rules are recorded; neither throws.
     *
     * @throws java.io.UncheckedIOException if a folder can't be listed
     */
    public static CheckResult check(CheckRequest request) {
        return new Checker(request).run();
    }

    static boolean meansUnread(Diagnostic diagnostic) {
        return diagnostic.rule().equals(TextRules.READABLE_YAML);
    }

    private CheckResult run() {
        List<CheckedPlan> plans = load();
        List<Outcome> outcomes = Stream.concat(
                        threaded(plans).map(this::applyPlanRules), Stream.of(applyPortfolioRules(plans)))
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
        return Stream.concat(reading, rules)
                .map(problem -> Stamp.stamp(homes.get(problem.place().source()), problem))
                .sorted(Diagnostic.ORDER)
                .map(stamp::withFingerprint)
                .toList();
    }

    /** What rules found, and which of them failed. */
    private record Outcome(List<Problem> problems, List<CheckResult.Crash> crashes) {}

    private List<CheckedPlan> load() {
        PlanLoader loader = new PlanLoader(request.workingDirectory(), request.limits());
        if (request.standardInput().isPresent()) {
            CheckRequest.PipedPlan piped = request.standardInput().get();
            Path folder =
                    request.workingDirectory().resolve(piped.file()).normalize().getParent();
            return List.of(loader.load(
                    new PlanPath(piped.file(), List.of(), true, folder),
                    piped.bytes().array()));
        }
        List<PlanPath> paths = new PlanFinder(path -> false).find(request.inputs());
        return threaded(paths).map(loader::load).flatMap(Optional::stream).toList();
    }

    private Outcome applyPlanRules(CheckedPlan checked) {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        if (!checked.damaged() && checked.plan().isPresent()) {
            Plan plan = checked.plan().get();
            RuleContext context = context();
            for (Rule rule : Rules.all()) {
                if (rule instanceof PlanRule planRule) {
                    guarded(rule, checked.file(), outcome, report -> planRule.check(plan, context, report));
                }
            }
        }
        return outcome;
    }

    private Outcome applyPortfolioRules(List<CheckedPlan> plans) {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        List<Plan> readable = plans.stream()
                .filter(plan -> !plan.damaged())
                .flatMap(plan -> plan.plan().stream())
                .toList();
        for (Rule rule : Rules.all()) {
            if (rule instanceof PortfolioRule portfolioRule) {
                guarded(rule, "", outcome, report -> portfolioRule.check(readable, context(), report));
            }
        }
        return outcome;
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

    private RuleContext context() {
        return new RuleContext(request.asOf(), catalogue, (plan, path) -> org.provenplan.rule.PlanFiles.Status.THERE);
    }

    private static <T> Stream<T> threaded(List<T> items) {
        return items.size() < PLANS_FOR_THREADS ? items.stream() : items.parallelStream();
    }
}
