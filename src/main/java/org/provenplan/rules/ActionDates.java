package org.provenplan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Vocabulary.ActionStatus;

/** The dates of one action, from its start to what happens after its closure. */
final class ActionDates {
    private final Action action;
    private final DateOrder order;
    private final List<Field<LocalDate>> reopenings;

    ActionDates(Action action, DateOrder order) {
        this.action = action;
        this.order = order;
        this.reopenings = action.fields().each("reopened").stream()
                .map(reopening -> reopening.date("on"))
                .toList();
    }

    void check() {
        order.notBefore(action.start(), "the start", action.due());
        order.happened(action.doneOn());
        order.notBefore(action.start(), "the start", action.doneOn());
        action.steps().forEach(this::checkStep);
        action.progress().forEach(note -> order.happened(note.date("date")));
        action.fields().each("extensions").forEach(this::checkExtension);
        action.fields().each("escalation").forEach(escalation -> order.happened(escalation.date("on")));
        reopenings.forEach(this::checkReopening);
        action.closure().ifPresent(this::checkClosure);
    }

    private void checkStep(Fields step) {
        order.notBefore(action.start(), "the action's start", step.date("due"));
        order.notAfter(action.due(), "the action's due date", step.date("due"));
        order.happened(step.date("done"));
        order.notBefore(action.start(), "the action's start", step.date("done"));
    }

    private void checkExtension(Fields extension) {
        order.happened(extension.date("on"));
        order.after(extension.date("from"), "the due date before", extension.date("to"));
    }

    private void checkReopening(Field<LocalDate> reopening) {
        order.happened(reopening);
        order.notBefore(action.start(), "the start", reopening);
    }

    private void checkClosure(Fields closure) {
        Optional<Field<LocalDate>> verified = closure.inner("verified").map(verification -> verification.date("on"));
        Optional<Field<LocalDate>> closed = closure.inner("closed").map(decision -> decision.date("on"));
        verified.ifPresent(this::checkSinceDone);
        closed.ifPresent(this::checkSinceDone);
        closed.ifPresent(on -> verified.ifPresent(before -> notBefore(before, "the verification", on)));
        closure.inner("recheck").ifPresent(recheck -> {
            order.happened(recheck.date("done"));
            closed.ifPresent(on -> notBefore(on, "the closing", recheck.date("due")));
            closed.ifPresent(on -> notBefore(on, "the closing", recheck.date("done")));
        });
        if (action.status() == ActionStatus.REOPENED && !reopenings.isEmpty()) {
            closed.ifPresent(on -> order.notBefore(on, "the closing", reopenings.get(reopenings.size() - 1)));
        }
    }

    private void checkSinceDone(Field<LocalDate> date) {
        order.happened(date);
        notBefore(action.doneOn(), "the day it was done", date);
        order.notBefore(action.start(), "the start", date);
    }

    /** Where it was reopened in between, the two belong to different rounds and contradict nothing. */
    private void notBefore(Field<LocalDate> earlier, String what, Field<LocalDate> later) {
        boolean reopenedBetween = earlier.isPresent()
                && later.isPresent()
                && reopenings.stream()
                        .anyMatch(day ->
                                day.is((LocalDate on) -> !on.isBefore(later.get()) && !on.isAfter(earlier.get())));
        if (!reopenedBetween) {
            order.notBefore(earlier, what, later);
        }
    }
}
