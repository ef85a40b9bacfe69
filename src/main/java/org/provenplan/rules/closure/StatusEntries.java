package org.provenplan.rules.closure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.Decision;
import org.provenplan.rule.Report;

/** Whether what an action's status says, and what a review decided, stands in the entries that belong to it. */
record StatusEntries(Report report) {
    void check(Action action) {
        if (action.status() == ActionStatus.REOPENED && !hasEntry(action)) {
            report.on(
                    action.statusField(),
                    "status must not be reopened without an entry under reopened that says when and why",
                    "add reopened: and below it - {date: the day, by: who decided it, reason: what had come back}");
        }
        if (action.status() == ActionStatus.BLOCKED && !namesBarrier(action)) {
            report.on(
                    action.statusField(),
                    "status must not be blocked without a progress entry whose barrier says what stands in the way",
                    "add to progress: an entry with date, by, note and barrier");
        }
    }

    /** Whether what the reviews of the plan and of its findings decided was done. */
    void checkReviews(Plan plan, LocalDate asOf) {
        for (Fields review : plan.fields()
                .inner("governance")
                .map(governance -> governance.each("reviews"))
                .orElse(List.of())) {
            check(review, plan.actions(), asOf);
        }
        for (Finding finding : plan.findings()) {
            for (Fields review : finding.reviews()) {
                check(review, finding.actions(), asOf);
            }
        }
    }

    private void check(Fields review, List<Action> actions, LocalDate asOf) {
        Field<Decision> decision = review.word("decision");
        Optional<LocalDate> day = review.date("date").value();
        boolean reopens = decision.is((Object) Decision.REOPEN)
                && day.isPresent()
                && !day.get().isAfter(asOf);
        if (reopens && actions.stream().noneMatch(action -> isReopened(action, day.get()))) {
            report.on(
                    decision,
                    "decision must be followed by a reopened entry of an action that it covers, and there is none from that day on",
                    "add to the action that was reopened: status: reopened, and reopened: with date, by and reason");
        }
    }

    /** Whether it was on a day or later, or before and still is: a board often confirms what a manager did at once. */
    private static boolean isReopened(Action action, LocalDate from) {
        if (action.status() == ActionStatus.REOPENED && hasEntry(action)) {
            return true;
        }
        for (Fields entry : action.fields().each("reopened")) {
            Field<LocalDate> day = entry.date("date");
            if (!day.isPresent() || !day.get().isBefore(from)) {
                return true;
            }
        }
        return action.fields().field("reopened").isMalformed();
    }

    private static boolean hasEntry(Action action) {
        return !action.fields().values("reopened").isEmpty()
                || action.fields().field("reopened").isMalformed();
    }

    private static boolean namesBarrier(Action action) {
        for (Fields entry : action.progress()) {
            if (!LeftOpen.orMissing(entry.text("barrier"))) {
                return true;
            }
        }
        return action.fields().field("progress").isMalformed();
    }
}
