package org.provenplan.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.git.Git;
import org.provenplan.git.InstalledGit;
import org.provenplan.rule.MissingPlan;
import org.provenplan.rule.Options;
import org.provenplan.rule.RuleContext;

/** Finds the plans, reads them, runs the rules over them and makes one result of it all. */
public final class Checker {
    private final CheckRequest request;
    private final boolean goneToo;
    private final Git git = new InstalledGit();

    private Checker(CheckRequest request, boolean goneToo) {
        this.request = request;
        this.goneToo = goneToo;
    }

    /**
     * Runs a check. What can't be read becomes diagnostics and crashing rules are recorded; neither throws.
     *
     * @throws org.provenplan.config.ConfigFault if a configuration is wrong
     */
    public static CheckResult check(CheckRequest request) {
        return new Checker(request, false).run();
    }

    /**
     * The same; where all plans that Git knows are gone the result holds something in place of each, and says so there.
     *
     * @throws org.provenplan.config.ConfigFault if a configuration is wrong
     */
    public static CheckResult checkEvenIfAllAreGone(CheckRequest request) {
        return new Checker(request, true).run();
    }

    /**
     * Finds and reads the plans without judging them.
     *
     * @throws org.provenplan.config.ConfigFault if a configuration is wrong
     */
    public static List<CheckedPlan> plans(CheckRequest request) {
        return new PlanIntake(request, new InstalledGit()).plans();
    }

    /** The plans that a run would meet and not take, those that Git ignores among them. */
    public static List<LeftOut> leftOut(CheckRequest request) {
        return new PlanIntake(request, new InstalledGit()).leftOutOrIgnored();
    }

    /** The files of plans that Git knows in the folders of a run, and that are neither there nor retired. */
    public static List<String> gone(CheckRequest request) {
        PlanIntake intake = new PlanIntake(request, new InstalledGit());
        try (PlanPasts pasts = PlanPasts.asked(request)) {
            return new MissingPlans(request, intake.inputs(), List.of(), pasts)
                    .all().stream().map(MissingPlan::file).toList();
        }
    }

    /** Finds, reads, judges, stamps, waives and sets aside by baselines; who asked then compares and selects. */
    private CheckResult run() {
        PlanIntake intake = new PlanIntake(request, git);
        try (PlanPasts pasts = PlanPasts.asked(request)) {
            pasts.begin(intake.inputs());
            List<CheckedPlan> there = intake.plans();
            MissingPlans missing = new MissingPlans(request, intake.inputs(), there, pasts);
            boolean noneMet =
                    goneToo && there.isEmpty() && intake.leftOutOrIgnored().isEmpty();
            List<CheckedPlan> plans = noneMet ? missing.standIns() : there;
            try (RepositoryFiles files = new RepositoryFiles(plans, git)) {
                RuleContext context =
                        new RuleContext(request.asOf(), CheckedPlan.catalogue(plans), files, Options.STANDARD);
                RuleRuns runs = new RuleRuns(context, pasts);
                RuleRuns.Outcome judged = runs.on(plans);
                judged.add(runs.onMissing(missing.all(), plans));
                Stamp stamp = new Stamp(plans);
                List<Diagnostic> stamped = Withheld.of(stamp.all(judged.problems()));
                Waiving waiving = new Waiving(context, stamp, judged.crashes(), pasts);
                List<Diagnostic> waived = Stamp.numbered(waiving.apply(plans, stamped));
                Collection<Baseline> baselines = new BaselineFinder(request.workingDirectory()).of(plans);
                CheckResult result = new CheckResult(
                        request.asOf(),
                        plans,
                        new Found(Baseline.mark(waived, baselines), List.of()),
                        new Unjudged(waiving.crashes(), pasts.gaps(plans), intake.leftOut()),
                        pasts.seen(),
                        SetAside.NOTHING,
                        Optional.empty());
                int putRight = Baseline.countPutRight(result, baselines);
                return result.settingAside(new SetAside(waiving.inForce(), putRight));
            }
        }
    }
}
