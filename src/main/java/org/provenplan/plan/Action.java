package org.provenplan.plan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.ActionType;
import org.provenplan.plan.Vocabulary.EvidenceKind;

/** What one person answers for. */
public record Action(Fields fields) implements Item {
    public Field<ActionType> type() {
        return fields.word("type");
    }

    public Field<String> owner() {
        return fields.text("owner");
    }

    /** Who helps, or does a step; each as written. */
    public Set<String> helpers() {
        Set<String> helpers = new LinkedHashSet<>();
        fields.<String>values("contributors").forEach(helper -> helper.value().ifPresent(helpers::add));
        steps().forEach(step -> step.text("by").value().ifPresent(helpers::add));
        return helpers;
    }

    public Field<LocalDate> start() {
        return fields.date("start");
    }

    public Field<LocalDate> due() {
        return fields.date("due");
    }

    public Field<LocalDate> nextReview() {
        return fields.date("next-review");
    }

    public Field<LocalDate> doneOn() {
        return fields.date("done-on");
    }

    public Field<ActionStatus> statusField() {
        return fields.word("status");
    }

    /** What the author says of it; planned where nothing is said. */
    public ActionStatus status() {
        return statusField().orElse(ActionStatus.PLANNED);
    }

    /** The ids of the measures it names itself; empty where it stands for all of its finding's. */
    public List<Field<String>> measureIds() {
        return fields.values("measures");
    }

    public List<Field<EvidenceKind>> evidenceFrom() {
        return fields.values("evidence-from");
    }

    public List<Evidence> evidence() {
        return fields.each("evidence").stream().map(Evidence::new).toList();
    }

    /** The evidence that has not been withdrawn. */
    public List<Evidence> standingEvidence() {
        return evidence().stream().filter(piece -> !piece.isWithdrawn()).toList();
    }

    public List<Fields> steps() {
        return fields.each("steps");
    }

    public List<Fields> progress() {
        return fields.each("progress");
    }

    public Optional<Fields> closure() {
        return fields.inner("closure");
    }

    /** The day it was closed, where that is written. */
    public Optional<LocalDate> closedOn() {
        return closure().flatMap(closure -> closure.inner("closed")).flatMap(closed -> closed.date("date")
                .value());
    }

    /** Why it was called off; where that is not said, the place that lacks it. */
    public Field<String> cancelledBecause() {
        return fields.inner("cancelled")
                .map(cancelled -> cancelled.text("reason"))
                .orElseGet(() -> fields.text("cancelled"));
    }

    /** Whether somebody still has to work on it: neither finished nor called off; a status that can't be read may say so. */
    public boolean isOpen() {
        return !statusField().isMalformed() && isOpen(status());
    }

    /** Whether it is open for all that is known: an action whose status can't be read is not to be forgotten. */
    public boolean mayBeOpen() {
        return statusField().isMalformed() || isOpen();
    }

    private static boolean isOpen(ActionStatus status) {
        return switch (status) {
            case PLANNED, IN_PROGRESS, BLOCKED, REOPENED -> true;
            case DONE, CLOSED, CANCELLED -> false;
        };
    }

    /** Whether it still answers its finding: anything but cancelled. */
    public boolean isLive() {
        return status() != ActionStatus.CANCELLED;
    }

    /** Whether it is open or done: what it is to bring is still owed. */
    public boolean isOwed() {
        return isLive() && status() != ActionStatus.CLOSED;
    }

    /** Whether it is open and its due date has passed. */
    public boolean isOverdue(LocalDate asOf) {
        return isOpen() && due().is((LocalDate date) -> date.isBefore(asOf));
    }
}
