package org.provenplan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Problem;
import org.provenplan.git.Git;
import org.provenplan.git.InstalledGit;
import org.provenplan.history.Histories;
import org.provenplan.rule.Options;
import org.provenplan.rule.RuleContext;
import org.provenplan.yaml.TextRules;

/** Finds the plans, reads them, runs the rules over them and makes one result of it all. */
public final class Checker {
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
        return new PlanIntake(request, new InstalledGit()).plans();
    }

    private CheckResult run() {
        try (PlanPasts pasts =
                new PlanPasts(request.history() ? Optional.of(Histories.ofInstalledGit()) : Optional.empty())) {
            PlanIntake intake = new PlanIntake(request, git);
            pasts.begin(intake.inputs());
            return judge(intake.plans(), pasts);
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
        List<RuleRuns.Outcome> outcomes = new ArrayList<>(Threads.ofEach(plans, runs::on));
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
}
