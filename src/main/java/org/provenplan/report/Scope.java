package org.provenplan.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.check.CheckedPlan;
import org.provenplan.check.PlacedDiagnostics;
import org.provenplan.check.Proofs;
import org.provenplan.config.PlanSettings;
import org.provenplan.diagnostic.Diagnostic;
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

/** What is known of one plan while its report is made. */
final class Scope {
    private static final String MOVEMENT = "real-movement";

    private final Plan plan;
    private final CheckedPlan checked;
    private final PlanWords words;
    private final CodeNames codes;
    private final PlacedDiagnostics diagnostics;
    private final Duties duties;
    private final Anchors anchors;
    private final List<Finding> merged;
    private final Map<Fields, Standing> standings = new HashMap<>();
    private final Map<Fields, MeasureReadings> readings = new HashMap<>();
    private final Map<Fields, Finding> findings = new HashMap<>();

    /** @param prefix what the plan's anchors begin with; empty where it is alone */
    Scope(Run run, CheckedPlan checked, Plan plan, String prefix) {
        this.plan = plan;
        this.checked = checked;
        this.words = new PlanWords(plan, run.masks(), run.asOf());
        this.codes = new CodeNames(plan, checked.settings().catalogue());
        this.diagnostics = new PlacedDiagnostics(checked, plan, run.diagnosticsOf(checked));
        this.duties = checked.duties(run.asOf());
        this.anchors = new Anchors(prefix);
        this.merged = new ArrayList<>(plan.writtenFindings());
        merged.removeIf(finding -> plan.findings().stream().anyMatch(kept -> kept.fields() == finding.fields()));
        nameAll();
        Proofs proofs = run.proofs(checked, plan, diagnostics);
        for (Finding finding : plan.findings()) {
            for (Action action : finding.actions()) {
                findings.put(action.fields(), finding);
                standings.put(action.fields(), standing(finding, action, proofs));
            }
            finding.measures().forEach(measure -> findings.put(measure.fields(), finding));
        }
    }

    private void nameAll() {
        anchors.name("finding", plan.writtenFindings());
        anchors.name("measure", plan.measures());
        anchors.name("action", plan.actions());
        anchors.name(
                "evidence",
                plan.actions().stream()
                        .flatMap(action -> action.evidence().stream())
                        .toList());
    }

    private Standing standing(Finding finding, Action action, Proofs proofs) {
        List<Measure> measures = new ArrayList<>(plan.measuresOf(finding, action));
        measures.removeIf(Measure::isWithdrawn);
        Standing standing = Standing.of(action, words.asOf(), proofs.of(action));
        if (!measures.isEmpty() && measures.stream().allMatch(this::missedItsTarget)) {
            return standing.withTargetsMissed();
        }
        return measures.stream().anyMatch(this::standsStill) ? standing.withoutMovement() : standing;
    }

    private boolean missedItsTarget(Measure measure) {
        return duties.isOverdue(DutyKind.TARGET, measure.fields(), words.asOf())
                && !Course.of(measure, words.asOf()).filter(Course::isOnTarget).isPresent();
    }

    private boolean standsStill(Measure measure) {
        return diagnostics.of(measure).stream()
                .anyMatch(found -> found.rule().name().equals(MOVEMENT) && found.status() == Diagnostic.Status.ACTIVE);
    }

    Plan plan() {
        return plan;
    }

    CheckedPlan checked() {
        return checked;
    }

    /** The findings that were typed a second time and count as others. */
    List<Finding> merged() {
        return merged;
    }

    /** What is set for the plan. */
    PlanSettings settings() {
        return checked.settings();
    }

    PlanWords words() {
        return words;
    }

    CodeNames codes() {
        return codes;
    }

    PlacedDiagnostics diagnostics() {
        return diagnostics;
    }

    /** How many diagnostics that count stand at an item and what is in it. */
    int found(Item... items) {
        int found = 0;
        for (Item item : items) {
            for (Diagnostic diagnostic : diagnostics.of(item)) {
                found += diagnostic.status() == Diagnostic.Status.ACTIVE ? 1 : 0;
            }
        }
        return found;
    }

    /** The items that diagnostics concern. */
    Map<Diagnostic, Link> places() {
        Map<Diagnostic, Link> places = new HashMap<>();
        for (Item item : plan.items()) {
            for (Diagnostic diagnostic : diagnostics.of(item)) {
                places.put(
                        diagnostic, new Link(words.title(item.title(), item.id().orElse("")), anchor(item)));
            }
        }
        return places;
    }

    Anchors anchors() {
        return anchors;
    }

    String anchor(Item item) {
        return anchors.of(item.fields());
    }

    Link link(Action action) {
        return new Link(words.title(action.title(), "An action without a title"), anchor(action));
    }

    Link link(Measure measure) {
        return new Link(words.title(measure.title(), "A measure without a title"), anchor(measure));
    }

    Link link(Finding finding) {
        return new Link(words.title(finding.title(), "A finding without a title"), anchor(finding));
    }

    /** What the plan still owes. */
    Duties duties() {
        return duties;
    }

    /** What leads to what a duty is about, or to what that stands in. */
    String anchor(About about) {
        String own = anchors.of(about.fields());
        if (!own.isEmpty()) {
            return own;
        }
        for (Item item : plan.items()) {
            if (item.id().is((Object) about.item())) {
                return anchors.of(item.fields());
            }
        }
        return "";
    }

    Standing standing(Action action) {
        return standings.getOrDefault(action.fields(), Standing.CANCELLED);
    }

    /** The actions that stand so, in the order written. */
    List<Action> actions(Standing standing) {
        return plan.actions().stream()
                .filter(action -> standing(action) == standing)
                .toList();
    }

    /** The finding that an action or a measure stands under. */
    Finding findingOf(Item item) {
        return findings.get(item.fields());
    }

    /** The readings of a measure; a file of readings is read once. */
    MeasureReadings readings(Measure measure) {
        return readings.computeIfAbsent(measure.fields(), fields -> MeasureReadings.of(measure, words));
    }

    MeasureState state(Measure measure) {
        return MeasureState.of(measure, readings(measure).latest(), words.asOf());
    }
}
