package org.provenplan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;

/** The proof of each action of a plan: whoever says "closed with proof" asks here. */
public final class Proofs {
    private final Plan plan;
    private final PlacedDiagnostics diagnostics;
    private final Map<Fields, Proof> ofActions = new HashMap<>();

    /** @param everyRuleRan whether each rule came to a verdict on the plan */
    public Proofs(Plan plan, PlacedDiagnostics diagnostics, boolean everyRuleRan) {
        this.plan = plan;
        this.diagnostics = diagnostics;
        for (Finding finding : plan.findings()) {
            for (Action action : finding.actions()) {
                ofActions.put(action.fields(), Proof.of(concerning(finding, action), everyRuleRan));
            }
        }
    }

    /** The proof of a plan's actions, by all that a check found in its files. */
    public static Proofs of(CheckResult result, CheckedPlan checked, Plan plan) {
        List<Diagnostic> found = result.diagnostics().stream()
                .filter(diagnostic -> checked.holds(diagnostic.place()))
                .toList();
        return new Proofs(
                plan,
                new PlacedDiagnostics(checked, plan, found),
                result.unjudged().failedOn(checked).isEmpty());
    }

    public Proof of(Action action) {
        return ofActions.get(action.fields());
    }

    /** What was found in an action and its evidence, and about its closure where that stands at a measure. */
    private List<Diagnostic> concerning(Finding finding, Action action) {
        List<Diagnostic> concerning = new ArrayList<>(diagnostics.of(action));
        for (Evidence piece : action.evidence()) {
            concerning.addAll(diagnostics.of(piece));
        }
        for (Measure measure : plan.measuresOf(finding, action)) {
            diagnostics.of(measure).stream().filter(Proof::isAboutProof).forEach(concerning::add);
        }
        return concerning;
    }
}
