package org.provenplan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.config.PlanSettings;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.rules.Rules;

/** The proof of each action of a plan: whoever says "closed with proof" asks here. */
public final class Proofs {
    private final Plan plan;
    private final PlacedDiagnostics diagnostics;
    private final Map<Fields, Proof> ofActions = new HashMap<>();

    /** By what a check found, placed in the plan. */
    public Proofs(CheckResult result, CheckedPlan checked, Plan plan, PlacedDiagnostics diagnostics) {
        this.plan = plan;
        this.diagnostics = diagnostics;
        boolean everyRuleRan = result.unjudged().failedOn(checked).isEmpty() && isProofJudged(checked.settings());
        for (Finding finding : plan.findings()) {
            for (Action action : finding.actions()) {
                boolean seen = result.seen().hold(checked, action);
                ofActions.put(action.fields(), Proof.of(concerning(finding, action), everyRuleRan, seen));
            }
        }
    }

    /** The proof of a plan's actions, by all that a check found in its files. */
    public static Proofs of(CheckResult result, CheckedPlan checked, Plan plan) {
        List<Diagnostic> found = result.diagnostics().stream()
                .filter(diagnostic -> checked.holds(diagnostic.place()))
                .toList();
        return new Proofs(result, checked, plan, new PlacedDiagnostics(checked, plan, found));
    }

    /** Whether no rule about proof is switched off. */
    private static boolean isProofJudged(PlanSettings settings) {
        return settings.rulesOff().stream()
                .flatMap(name -> Rules.named(name).stream())
                .noneMatch(rule -> Proof.isAboutProof(rule.info()));
    }

    public Proof of(Action action) {
        return ofActions.get(action.fields());
    }

    /** What was found in an action and its evidence, and at its measures what bears on its outcome. */
    private List<Diagnostic> concerning(Finding finding, Action action) {
        List<Diagnostic> concerning = new ArrayList<>(diagnostics.of(action));
        for (Evidence piece : action.evidence()) {
            concerning.addAll(diagnostics.of(piece));
        }
        for (Measure measure : plan.measuresOf(finding, action)) {
            diagnostics.of(measure).stream().filter(Proof::bearsOnOutcome).forEach(concerning::add);
        }
        return concerning;
    }
}
