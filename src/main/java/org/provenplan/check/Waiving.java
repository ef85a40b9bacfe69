package org.provenplan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.config.PlanSettings;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Rule;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.rule.WaiverRule;
import org.provenplan.rules.Rules;
import org.provenplan.source.SourceText;

/** Applies the waivers of a run's plans to what was found, and has the rules judge them that judge waivers. */
final class Waiving {
    private final RuleContext context;
    private final Stamp stamp;
    private final List<Unjudged.Crash> crashes;
    private final PlanPasts pasts;
    private final List<WaiverInForce> inForce = new ArrayList<>();

    /**
     * A run's waivers, not yet applied.
     *
     * @param stamp makes a diagnostic of a problem
     * @param crashes the rules that failed so far
     * @param pasts whose past was judged
     */
    Waiving(RuleContext context, Stamp stamp, List<Unjudged.Crash> crashes, PlanPasts pasts) {
        this.context = context;
        this.stamp = stamp;
        this.crashes = new ArrayList<>(crashes);
        this.pasts = pasts;
    }

    /** Those that hold, in the order of the plans. */
    List<WaiverInForce> inForce() {
        return inForce;
    }

    /** All rules that failed. */
    List<Unjudged.Crash> crashes() {
        return crashes;
    }

    /** What was found, with what is waived marked, and with what is wrong with the waivers. */
    List<Diagnostic> apply(List<CheckedPlan> plans, List<Diagnostic> found) {
        Map<SourceText, List<Diagnostic>> ofPlans = new HashMap<>();
        for (CheckedPlan plan : plans) {
            if (hasWaivers(plan)) {
                List<Diagnostic> own = new ArrayList<>();
                plan.files().forEach(file -> ofPlans.put(file.source(), own));
            }
        }
        if (ofPlans.isEmpty()) {
            return found;
        }
        List<Diagnostic> all = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            ofPlans.getOrDefault(diagnostic.place().source(), all).add(diagnostic);
        }
        plans.stream()
                .filter(Waiving::hasWaivers)
                .forEach(plan ->
                        all.addAll(applied(plan, ofPlans.get(plan.files().get(0).source()))));
        return all;
    }

    private static boolean hasWaivers(CheckedPlan plan) {
        return !plan.damaged()
                && plan.plan().filter(read -> read.fields().has("waivers")).isPresent();
    }

    private List<Diagnostic> applied(CheckedPlan checked, List<Diagnostic> found) {
        Plan plan = checked.plan().orElseThrow();
        PlanSettings settings = checked.settings();
        WaiverPolicy policy = new WaiverPolicy(settings.waivers(), context.asOf());
        PlanWaivers waivers = PlanWaivers.of(plan, found, policy, rule -> isSilent(rule, checked));
        inForce.addAll(waivers.inForce());
        List<Diagnostic> all = new ArrayList<>(waivers.diagnostics());
        for (Rule rule : Rules.all()) {
            if (rule instanceof WaiverRule waiverRule && !settings.isOff(rule.info())) {
                RuleContext ofRule = context.with(settings.options(rule.info()));
                RuleRuns.Outcome outcome = new RuleRuns.Outcome(new ArrayList<>(), crashes);
                RuleRuns.guarded(
                        rule, checked.file(), outcome, report -> waiverRule.check(waivers.judged(), ofRule, report));
                outcome.problems().stream().map(stamp::of).forEach(all::add);
            }
        }
        return all;
    }

    /** Whether a rule is off for a plan, failed on it, or needs a past that is not known. */
    private boolean isSilent(String rule, CheckedPlan plan) {
        boolean failed = crashes.stream().anyMatch(crash -> crash.rule().equals(rule) && crash.mayConcern(plan));
        return failed
                || Rules.named(rule)
                        .filter(known -> (known.info().is(RuleInfo.Mark.HISTORY) && !pasts.isJudged(plan))
                                || plan.settings().isOff(known.info()))
                        .isPresent();
    }
}
