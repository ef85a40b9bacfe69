package org.provenplan.duty;

import java.time.LocalDate;
import java.util.List;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Vocabulary.ActionStatus;

/** The dates of an action: its own, those of its steps and its evidence, and the recheck after its closure. */
final class ActionDuties {
    private final Action action;
    private final Register register;
    private final Ledger ledger;
    private final Responsible owner;
    private final About about;

    ActionDuties(Action action, Register register, Ledger ledger) {
        this.action = action;
        this.register = register;
        this.ledger = ledger;
        this.owner = register.named(action.owner());
        this.about = About.item(action.fields());
    }

    void enter() {
        if (!action.isLive()) {
            return;
        }
        if (action.mayBeOpen()) {
            enterOpen();
        } else {
            recheck();
        }
        if (action.status() != ActionStatus.CLOSED) {
            ledger.add(owner, DutyKind.REVIEW, action.nextReview(), about);
        }
        if (!isRechecked()) {
            expiringEvidence();
        }
    }

    private void enterOpen() {
        ledger.add(owner, DutyKind.FINISH, action.due(), about);
        if (!action.due().isPresent()) {
            ledger.addUndated(owner);
        }
        for (Fields step : action.steps()) {
            if (!step.has("done")) {
                String title = step.text("title").orElse("");
                About ofAction = new About(title, about.item(), title);
                ledger.add(register.named(step.text("by"), owner), DutyKind.STEP, step.date("due"), ofAction);
            }
        }
    }

    private void recheck() {
        action.closure()
                .flatMap(closure -> closure.inner("recheck"))
                .filter(recheck -> !recheck.has("done"))
                .ifPresent(recheck -> ledger.add(owner, DutyKind.RECHECK, recheck.date("due"), about));
    }

    /** Once the gain has been checked again, what proved it at closure need not be renewed. */
    private boolean isRechecked() {
        return action.status() == ActionStatus.CLOSED
                && action.closure()
                        .flatMap(closure -> closure.inner("recheck"))
                        .filter(recheck -> recheck.has("done"))
                        .isPresent();
    }

    private void expiringEvidence() {
        List<Evidence> all = action.evidence();
        for (Evidence evidence : all) {
            if (!isRenewed(evidence, all)) {
                ledger.add(owner, DutyKind.RENEW, evidence.fields().date("expires"), About.item(evidence.fields()));
            }
        }
    }

    /** Whether newer evidence of the same kind outlasts it: old evidence stays in a plan, so nobody can take it out. */
    private static boolean isRenewed(Evidence evidence, List<Evidence> all) {
        return all.stream()
                .anyMatch(other -> other.kind().value().equals(evidence.kind().value())
                        && isLater(other, evidence)
                        && outlasts(other, evidence));
    }

    private static boolean isLater(Evidence one, Evidence another) {
        return one.date().isPresent()
                && another.date().isPresent()
                && one.date().get().isAfter(another.date().get());
    }

    private static boolean outlasts(Evidence one, Evidence another) {
        Field<LocalDate> end = one.fields().date("expires");
        Field<LocalDate> otherEnd = another.fields().date("expires");
        return end.isMissing()
                || (end.isPresent() && otherEnd.isPresent() && end.get().isAfter(otherEnd.get()));
    }
}
