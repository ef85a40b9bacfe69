package org.provenplan.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.provenplan.check.CheckedPlan;
import org.provenplan.check.PlacedDiagnostics;
import org.provenplan.check.Proofs;
import org.provenplan.config.PlanSettings;
import org.provenplan.duty.About;
import org.provenplan.duty.Duties;
import org.provenplan.duty.DutyKind;
import org.provenplan.plan.Action;
import org.provenplan.plan.Course;
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
    private final Duties duties;
    private final List<Finding> merged;
    private final Set<Fields> targetsMissed = new HashSet<>();
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
        this.proofs = run.proofs(checked, plan, diagnostics);
        this.duties = checked.duties(run.asOf());
        this.merged = new ArrayList<>(plan.writtenFindings());
        merged.removeIf(finding -> plan.findings().stream().anyMatch(kept -> kept.fields() == finding.fields()));
        nameAll(prefix + "-finding", plan.findings());
        nameAll(prefix + "-merged", merged);
        for (Finding finding : plan.findings()) {
            finding.actions().stream()
                    .filter(action -> missedEveryTarget(finding, action))
                    .forEach(action -> targetsMissed.add(action.fields()));
            nameAll(anchor(finding) + "-measure", finding.measures());
            nameAll(anchor(finding) + "-action", finding.actions());
            finding.actions().forEach(action -> nameAll(anchor(action) + "-evidence", action.evidence()));
        }
    }

    Plan plan() {
        return plan;
    }

    /** The findings that were typed a second time and count as others. */
    List<Finding> merged() {
        return merged;
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

    /** What the plan still owes. */
    Duties duties() {
        return duties;
    }

    /** The name that leads to what a duty is about, or to what that stands in; empty where the report has no place for it. */
    String anchor(About about) {
        String own = anchors.get(about.fields());
        if (own != null) {
            return own;
        }
        for (Item item : plan.items()) {
            if (item.id().is((Object) about.item())) {
                return anchors.getOrDefault(item.fields(), "");
            }
        }
        return "";
    }

    Standing standing(Action action) {
        Standing standing = Standing.of(action, words.asOf(), proofs.of(action));
        return targetsMissed.contains(action.fields()) ? standing.withTargetsMissed() : standing;
    }

    /** Whether each measure of an action missed its target's date and is off its target today. */
    private boolean missedEveryTarget(Finding finding, Action action) {
        List<Measure> measures = new ArrayList<>(plan.measuresOf(finding, action));
        measures.removeIf(Measure::isWithdrawn);
        return !measures.isEmpty() && measures.stream().allMatch(this::missedItsTarget);
    }

    private boolean missedItsTarget(Measure measure) {
        return duties.isOverdue(DutyKind.TARGET, measure.fields(), words.asOf())
                && !Course.of(measure, words.asOf()).filter(Course::isOnTarget).isPresent();
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
