package org.provenplan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Problem;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Rule;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.rule.WaiverRule;
import org.provenplan.rules.Rules;
import org.provenplan.source.SourceText;

/** Applies the waivers of a run's plans to what was found, and has the rules judge them that judge waivers. */
final class Waiving {
    private final WaiverPolicy policy;
    private final RuleContext context;
    private final Function<Problem, Diagnostic> stamp;
    private final List<CheckResult.Crash> crashes;
    private final List<WaiverInForce> inForce = new ArrayList<>();

    /**
     * A run's waivers, not yet applied.
     *
     * @param stamp makes a diagnostic of a problem
     * @param crashes the rules that failed so far
     */
    Waiving(
            WaiverPolicy policy,
            RuleContext context,
            Function<Problem, Diagnostic> stamp,
            List<CheckResult.Crash> crashes) {
        this.policy = policy;
        this.context = context;
        this.stamp = stamp;
        this.crashes = new ArrayList<>(crashes);
    }

    /** Those that hold, in the order of the plans. */
    List<WaiverInForce> inForce() {
        return inForce;
    }

    /** All rules that failed. */
    List<CheckResult.Crash> crashes() {
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
        PlanWaivers waivers = PlanWaivers.of(plan, found, policy, rule -> isSilent(rule, checked.file()));
        inForce.addAll(waivers.inForce());
        List<Diagnostic> all = new ArrayList<>(waivers.diagnostics());
        for (Rule rule : Rules.all()) {
            if (rule instanceof WaiverRule waiverRule) {
                Checker.Outcome outcome = new Checker.Outcome(new ArrayList<>(), crashes);
                Checker.guarded(
                        rule, checked.file(), outcome, report -> waiverRule.check(waivers.judged(), context, report));
                outcome.problems().stream().map(stamp).forEach(all::add);
            }
        }
        return all;
    }

    /** Whether a rule failed on a plan, or needs a history that nobody has asked for it. */
    private boolean isSilent(String rule, String file) {
        boolean failed = crashes.stream()
                .anyMatch(crash -> crash.rule().equals(rule)
                        && (crash.file().isEmpty() || crash.file().equals(file)));
        return failed
                || Rules.named(rule)
                        .filter(known -> known.info().is(RuleInfo.Mark.HISTORY))
                        .isPresent();
    }
}
