package org.provenplan.rules.closure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.PlanStatus;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.source.Span;
import org.provenplan.wording.StatusContradiction;

/** What is said of an action fits its status: texts, steps, entries, what reviews decided, and why it was called off. */
final class NoContradiction implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("no-contradiction", Family.CLOSURE, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        if (plan.status() == PlanStatus.CLOSED) {
            checkPlan(plan, report);
        }
        StatusEntries entries = new StatusEntries(report);
        entries.checkReviews(plan, context.asOf());
        for (Action action : plan.actions()) {
            entries.check(action);
            if (action.isOpen()) {
                checkNotCalledOff(action, report);
                checkNotDone(action, context.asOf(), report);
            }
            if (action.status() == ActionStatus.CANCELLED) {
                checkCancelled(action, report);
            } else {
                checkTexts(action, context.catalogue(), report);
            }
            if (action.status() == ActionStatus.CLOSED) {
                checkSteps(action.steps(), report);
            }
        }
    }

    private static void checkPlan(Plan plan, Report report) {
        List<String> open = new ArrayList<>();
        for (Action action : plan.actions()) {
            if (action.isOpen()) {
                open.add(action.id().orElse("one without an id"));
            }
        }
        if (!open.isEmpty()) {
            report.on(
                    plan.fields().field("status"),
                    "status must not be closed while actions are open: " + String.join(", ", open),
                    "write status: active until each of them is closed or cancelled");
        }
    }

    private static void checkCancelled(Action action, Report report) {
        Field<String> because = action.cancelledBecause();
        Field<?> successors = action.fields().field("superseded-by");
        boolean superseded = !successors.isMissing() && !successors.is((Object) List.of());
        if (!LeftOpen.orMissing(because) || superseded) {
            return;
        }
        Span missing = action.fields().whereMissing();
        boolean emptyList =
                because.place().equals(missing) && !successors.place().equals(missing);
        report.on(
                emptyList ? successors : because,
                emptyList
                        ? "superseded-by must name what takes the action's place, or cancelled say why it was called off"
                        : "cancelled must say why the action was called off"
                                + (because.isPresent()
                                        ? Quotation.leftOpen(because)
                                        : ", or superseded-by what takes its place"),
                "add cancelled: {date: the day, reason: why}, or superseded-by: and the ids of the actions that replace it");
    }

    private static void checkNotCalledOff(Action action, Report report) {
        for (String key : List.of("superseded-by", "cancelled")) {
            Field<?> said = action.fields().field(key);
            if (said.isPresent() && !said.is((Object) List.of())) {
                report.on(
                        said,
                        key + " must not stand in an action that is "
                                + action.status().word() + ": it says that the action was called off",
                        "write status: cancelled, or delete " + key);
                return;
            }
        }
    }

    /** One that was reopened has been done before. */
    private static void checkNotDone(Action action, LocalDate asOf, Report report) {
        Optional<Field<LocalDate>> closed =
                action.closure().flatMap(closure -> closure.inner("closed")).map(decision -> decision.date("date"));
        Field<LocalDate> said = action.doneOn().isMissing() && closed.isPresent() ? closed.get() : action.doneOn();
        if (action.status() != ActionStatus.REOPENED && said.is((LocalDate day) -> !day.isAfter(asOf))) {
            report.on(
                    said,
                    said.key() + " must not stand in an action that is "
                            + action.status().word() + ": it says that the action was "
                            + (said.key().equals("date") ? "closed" : "done"),
                    "delete it if there is still something to do; if it was done and is to be done again, write status: reopened;"
                            + " if it is done, status: done");
        }
    }

    private static void checkSteps(List<Fields> steps, Report report) {
        List<Fields> open =
                steps.stream().filter(step -> step.field("done").isMissing()).toList();
        if (!open.isEmpty()) {
            report.on(
                    open.get(0).field("done"),
                    "done must be filled in for each step of a closed action, and "
                            + (open.size() == 1 ? "one step is" : open.size() + " steps are") + " still open",
                    "write the day on which each step was done, or delete a step that was not needed; while one is open,"
                            + " write status: in-progress and delete done-on");
        }
    }

    private static void checkTexts(Action action, Catalogue catalogue, Report report) {
        StatusContradiction contradiction = new StatusContradiction(action, catalogue);
        Optional<Field<String>> whatChanged = action.closure().map(closure -> closure.text("what-changed"));
        if (whatChanged.isPresent() && contradiction.goesOn(whatChanged.get())) {
            reportGoingOn(whatChanged.get(), action, report);
        }
        for (Fields note : action.progress()) {
            if (contradiction.goesOnSinceDone(note)) {
                reportGoingOn(note.text("note"), action, report);
            } else if (contradiction.contradictsItself(note)) {
                report.on(
                        note.text("note"),
                        "note must not say both that it is finished and that it goes on: "
                                + Quotation.of(note.text("note").get()),
                        "write what is finished and what is still to do");
            }
        }
    }

    private static void reportGoingOn(Field<String> text, Action action, Report report) {
        report.on(
                text,
                text.key() + " must not say that the work goes on, since the action is "
                        + action.status().word() + ": " + Quotation.of(text.get()),
                "write what is finished and what keeps watching, or write status: in-progress and delete done-on");
    }
}
