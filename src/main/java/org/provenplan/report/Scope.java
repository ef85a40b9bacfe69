package org.provenplan.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.check.CheckedPlan;
import org.provenplan.check.PlacedDiagnostics;
import org.provenplan.check.Proofs;
import org.provenplan.config.PlanSettings;
import org.provenplan.plan.Action;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Item;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;

/** What is known of one plan while its part of the report is made. */
final class Scope {
    private final Plan plan;
    private final PlanSettings settings;
    private final PlanWords words;
    private final CodeNames codes;
    private final PlacedDiagnostics diagnostics;
    private final Diagnosis diagnosis;
    private final Proofs proofs;
    private final Map<Fields, String> anchors = new HashMap<>();
    private final Map<Fields, Series> series = new HashMap<>();

    /** @param prefix what the plan's anchors begin with, different for each plan */
    Scope(Run run, CheckedPlan checked, Plan plan, String prefix) {
        this.plan = plan;
        this.settings = checked.settings();
        this.words = new PlanWords(plan, run.masks(), run.asOf());
        this.codes = new CodeNames(plan, checked.settings().catalogue());
        this.diagnosis = new Diagnosis(checked, run.masks());
        this.diagnostics = new PlacedDiagnostics(checked, plan, run.diagnosticsOf(checked));
        this.proofs = new Proofs(plan, diagnostics, run.failedOn(checked).isEmpty());
        nameAll(prefix + "-finding", plan.findings());
        for (Finding finding : plan.findings()) {
            nameAll(anchor(finding) + "-measure", finding.measures());
            nameAll(anchor(finding) + "-action", finding.actions());
            finding.actions().forEach(action -> nameAll(anchor(action) + "-evidence", action.evidence()));
        }
    }

    Plan plan() {
        return plan;
    }

    /** What is set for the plan. */
    PlanSettings settings() {
        return settings;
    }

    PlanWords words() {
        return words;
    }

    CodeNames codes() {
        return codes;
    }

    Diagnosis diagnosis() {
        return diagnosis;
    }

    PlacedDiagnostics diagnostics() {
        return diagnostics;
    }

    List<DiagnosticPart> shown(Item item) {
        return diagnosis.shown(diagnostics.of(item));
    }

    /** The name that links to an item lead to; made of numbers, whatever its id. */
    String anchor(Item item) {
        return anchors.get(item.fields());
    }

    Standing standing(Action action) {
        return Standing.of(action, words.asOf(), proofs.of(action));
    }

    /** The readings of a measure; a file of readings is read once. */
    Series series(Measure measure) {
        return series.computeIfAbsent(measure.fields(), fields -> Series.of(measure, words));
    }

    private void nameAll(String prefix, List<? extends Item> items) {
        for (int i = 0; i < items.size(); i++) {
            anchors.put(items.get(i).fields(), prefix + "-" + (i + 1));
        }
    }
}
