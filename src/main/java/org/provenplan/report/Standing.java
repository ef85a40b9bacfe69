package org.provenplan.report;

import java.time.LocalDate;
import org.provenplan.check.Proof;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Vocabulary.ActionStatus;

/**
 * How an action stands, derived from what is written and what the check found: nobody types it. The one furthest from
 * being settled comes first.
 */
enum Standing {
    OVERDUE("Overdue", "over", Colour.RED, "open, and its due date has passed, blocked or not"),
    NOT_KNOWN("Cannot be told", "query", Colour.RED, "its status or its due date can't be read or is not there"),
    REOPENED("Reopened", "over", Colour.RED, "was done or closed before, is open again, and is not overdue"),
    BLOCKED(
            "Blocked",
            "blocked",
            Colour.RED,
            "its author says that something stands in the way, and it is not overdue"),
    TARGETS_MISSED(
            "Targets missed",
            "missed",
            Colour.RED,
            "open and not overdue, but every measure of it has missed its target's date and is off its target today"),
    DUE_SOON("Due within 30 days", "soon", Colour.AMBER, "open and due today or on one of the next 30 days"),
    STANDING_STILL(
            "Standing still",
            "still",
            Colour.AMBER,
            "under way and due in more than 30 days, but the check found a measure of it that does not move"),
    NOT_STARTED("Not started", "none", Colour.GREY, "planned, and due in more than 30 days"),
    ON_TRACK(
            "On track",
            "moving",
            Colour.GREEN,
            "under way, due in more than 30 days, and none of its measures was found standing still or missed"),
    AWAITING_PROOF(
            "Done, awaiting proof",
            "proof",
            Colour.AMBER,
            "its author says that it is done; or says that it is closed, and the check found something wrong with the "
                    + "action, its evidence or its closure"),
    CLOSED_NOT_SEEN(
            "Closed, not seen to happen",
            "proof",
            Colour.AMBER,
            "its author says that it is closed, and the check found nothing wrong; but no history shows the work as it "
                    + "went, or what closed it was recorded long after"),
    CLOSED_WITH_PROOF(
            "Closed with proof",
            "closed",
            Colour.BLUE,
            "its author says that it is closed, the check found nothing wrong with the action, its evidence or its "
                    + "closure, and the history shows the work as it went"),
    CANCELLED("Cancelled", "cut", Colour.GREY, "called off or replaced by others; not counted");

    /** How many days ahead count as soon. */
    static final int SOON_DAYS = 30;

    private final String label;
    private final String shape;
    private final Colour colour;
    private final String meaning;

    Standing(String label, String shape, Colour colour, String meaning) {
        this.label = label;
        this.shape = shape;
        this.colour = colour;
        this.meaning = meaning;
    }

    /** How an action stands. */
    static Standing of(Action action, LocalDate asOf, Proof proof) {
        if (action.statusField().isMalformed()) {
            return NOT_KNOWN;
        }
        return switch (action.status()) {
            case CANCELLED -> CANCELLED;
            case DONE -> AWAITING_PROOF;
            case CLOSED -> ofClosed(proof);
            case PLANNED, IN_PROGRESS, BLOCKED, REOPENED -> ofOpen(action, asOf);
        };
    }

    private static Standing ofClosed(Proof proof) {
        if (!proof.holds()) {
            return AWAITING_PROOF;
        }
        return proof.seen() ? CLOSED_WITH_PROOF : CLOSED_NOT_SEEN;
    }

    private static Standing ofOpen(Action action, LocalDate asOf) {
        Field<LocalDate> due = action.due();
        if (action.isOverdue(asOf)) {
            return OVERDUE;
        }
        if (action.status() == ActionStatus.BLOCKED) {
            return BLOCKED;
        }
        if (action.status() == ActionStatus.REOPENED) {
            return REOPENED;
        }
        if (!due.isPresent()) {
            return NOT_KNOWN;
        }
        if (!due.get().isAfter(asOf.plusDays(SOON_DAYS))) {
            return DUE_SOON;
        }
        return action.status() == ActionStatus.PLANNED ? NOT_STARTED : ON_TRACK;
    }

    /** How it stands where all its measures missed their target's date and are off their target today. */
    Standing withTargetsMissed() {
        return this == DUE_SOON || this == NOT_STARTED || this == ON_TRACK ? TARGETS_MISSED : this;
    }

    /** How it stands where the check found that a measure of it does not move. */
    Standing withoutMovement() {
        return this == ON_TRACK ? STANDING_STILL : this;
    }

    Colour colour() {
        return colour;
    }

    /** Word, shape and colour. */
    Mark mark() {
        return mark(label);
    }

    /** The same with another word. */
    Mark mark(String word) {
        return new Mark(word, shape, colour.word());
    }

    /** What people read. */
    String label() {
        return label;
    }

    /** The facts it follows from. */
    String meaning() {
        return meaning;
    }
}
