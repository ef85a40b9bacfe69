package org.provenplan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.PlanStatus;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** What is said of an action that is over fits together: its texts, its steps, and why it was called off. */
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
        for (Action action : plan.actions()) {
            if (action.isOpen()) {
                checkNotCalledOff(action, report);
            }
            switch (action.status()) {
                case CANCELLED -> checkCancelled(action, report);
                case CLOSED -> {
                    checkSteps(action.steps(), report);
                    checkTexts(action, context.catalogue(), report);
                }
                case DONE -> checkTexts(action, context.catalogue(), report);
                case PLANNED, IN_PROGRESS, BLOCKED, REOPENED ->
                    action.progress().forEach(note -> checkNote(note, context.catalogue(), report));
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
        Field<?> because = action.fields().field("cancelled-because");
        Field<?> successors = action.fields().field("superseded-by");
        if (because.isMissing() && (successors.isMissing() || successors.is((Object) List.of()))) {
            report.on(
                    because,
                    "cancelled-because must say why the action was called off, or superseded-by what takes its place",
                    "add cancelled-because: and the reason, or superseded-by: and the ids of the actions that replace it");
        }
    }

    private static void checkNotCalledOff(Action action, Report report) {
        for (String key : List.of("superseded-by", "cancelled-because")) {
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

    private static void checkSteps(List<Fields> steps, Report report) {
        List<Fields> open =
                steps.stream().filter(step -> step.field("done").isMissing()).toList();
        if (!open.isEmpty()) {
            report.on(
                    open.get(0).field("done"),
                    "done must be filled in for each step of a closed action, and "
                            + (open.size() == 1 ? "one step is" : open.size() + " steps are") + " still open",
                    "write the day on which the step was done, delete a step that was not needed,"
                            + " or write status: in-progress until it is done");
        }
    }

    private static void checkTexts(Action action, Catalogue catalogue, Report report) {
        String said = action.status().word();
        action.closure().ifPresent(closure -> checkText(closure.text("what-changed"), said, catalogue, report));
        for (Fields note : action.progress()) {
            if (note.date("date").is((LocalDate day) -> isSinceDone(action, day))) {
                checkText(note.text("note"), said, catalogue, report);
            } else {
                checkNote(note, catalogue, report);
            }
        }
    }

    private static boolean isSinceDone(Action action, LocalDate day) {
        LocalDate done = action.doneOn().value().or(action::closedOn).orElse(LocalDate.MAX);
        return !day.isBefore(done);
    }

    private static void checkText(Field<String> text, String said, Catalogue catalogue, Report report) {
        if (text.isPresent() && new GoingOn(text.get()).isSaidOf(catalogue)) {
            report.on(
                    text,
                    text.key() + " must not say that the work goes on, since the action is " + said + ": "
                            + Quotation.of(text.get()),
                    "write what is finished and what keeps watching, or write status: in-progress");
        }
    }

    private static void checkNote(Fields note, Catalogue catalogue, Report report) {
        Field<String> text = note.text("note");
        if (text.isPresent() && new GoingOn(text.get()).contradictsItself(catalogue)) {
            report.on(
                    text,
                    "note must not say both that it is finished and that it goes on: " + Quotation.of(text.get()),
                    "write what is finished and what is still to do");
        }
    }
}
