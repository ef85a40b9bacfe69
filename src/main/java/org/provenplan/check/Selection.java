package org.provenplan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.RuleId;
import org.provenplan.diagnostic.Severity;
import org.provenplan.rule.RuleInfo;
import org.provenplan.rules.Rules;
import org.provenplan.yaml.slips.TextRules;

/**
 * What somebody wants to see of a result. Every rule has run all the same: what is left out is known, and can be counted. That
 * a plan can't be read is never left out.
 *
 * @param only rules; none for all
 * @param skip rules that are left out
 * @param clock how much rules may weigh that depend on the day
 * @param owners ids of people, whose actions and recurring checks are shown; none for everything
 * @param findings ids of findings, which are shown with all that stands in them; none for all
 * @param actions ids of actions, which are shown with their evidence; none for all
 * @param plans main files of plans, as {@link CheckedPlan#file()} names them; empty for all plans
 */
public record Selection(
        Set<RuleId> only,
        Set<RuleId> skip,
        Clock clock,
        Set<String> owners,
        Set<String> findings,
        Set<String> actions,
        Optional<Set<String>> plans) {
    private static final RuleId PLAN_KEPT = new RuleId("plan-kept");

    /** How much rules may weigh that depend on the day. */
    public enum Clock {
        /** As much as they do. */
        ERROR,
        /** A warning at most. */
        WARNING,
        /** They are left out. */
        OFF
    }

    public Selection {
        only = Set.copyOf(only);
        skip = Set.copyOf(skip);
        owners = Set.copyOf(owners);
        findings = Set.copyOf(findings);
        actions = Set.copyOf(actions);
        plans = plans.map(Set::copyOf);
    }

    /** The same in all plans. */
    public Selection inAllPlans() {
        return new Selection(only, skip, clock, owners, findings, actions, Optional.empty());
    }

    /** The result with what is not selected set apart. */
    public CheckResult of(CheckResult result) {
        List<Diagnostic> shown = new ArrayList<>();
        List<Diagnostic> hidden = new ArrayList<>(result.found().hidden());
        SelectedPlaces places = new SelectedPlaces(this, result.plans());
        for (Diagnostic diagnostic : result.diagnostics()) {
            boolean selected = diagnostic.rule().equals(TextRules.READABLE_YAML)
                    || (selects(diagnostic.rule()) && (isOfNoPlan(diagnostic) || places.hold(diagnostic)));
            (selected ? shown : hidden).add(weighed(diagnostic));
        }
        return result.showing(shown, hidden);
    }

    /** Whether it is about a plan that is not there, and only shown at another; only what is asked about items leaves that out. */
    private boolean isOfNoPlan(Diagnostic diagnostic) {
        return diagnostic.rule().equals(PLAN_KEPT) && owners.isEmpty() && findings.isEmpty() && actions.isEmpty();
    }

    private boolean selects(RuleId rule) {
        return (only.isEmpty() || only.contains(rule))
                && !skip.contains(rule)
                && !(clock == Clock.OFF && dependsOnDay(rule));
    }

    private Diagnostic weighed(Diagnostic diagnostic) {
        return clock == Clock.WARNING && dependsOnDay(diagnostic.rule())
                ? diagnostic.weighingAtMost(Severity.WARNING)
                : diagnostic;
    }

    private static boolean dependsOnDay(RuleId rule) {
        return Rules.named(rule.name()).orElseThrow().info().is(RuleInfo.Mark.CALENDAR);
    }
}
