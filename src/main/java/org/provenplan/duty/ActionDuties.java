package org.provenplan.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Interval;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.ActionType;
import org.provenplan.plan.Vocabulary.Risk;

/** What an action owes: the work and its steps, its reviews, the proof, and the recheck after closure. */
final class ActionDuties {
    private static final int DAYS_TO_CLOSE = 31;
    private static final int READINGS = 3;

    private final Action action;
    private final LocalDate asOf;
    private final Register register;
    private final Ledger ledger;
    private final Responsible owner;
    private final About about;

    ActionDuties(Action action, LocalDate asOf, Register register, Ledger ledger) {
        this.action = action;
        this.asOf = asOf;
        this.register = register;
        this.ledger = ledger;
        this.owner = register.named(action.owner());
        this.about = About.item(action.fields());
    }

    void enter(Plan plan, Finding finding, Terms terms) {
        if (action.mayBeOpen()) {
            start();
            finish();
        }
        if (action.isOwed()) {
            steps();
            ledger.add(DutyKind.REVIEW, owner, action.nextReview(), about);
        }
        if (action.status() == ActionStatus.DONE && !action.type().is(ActionType.IMMEDIATE_CONTROL)) {
            proof(plan.countedMeasuresOf(finding, action), finding.risk(), terms);
        }
        if (action.status() == ActionStatus.CLOSED) {
            recheck(plan, finding);
        }
    }

    /** Once it is late altogether, that it has not begun is no longer what matters. */
    private void start() {
        boolean planned = action.status() == ActionStatus.PLANNED
                && !action.statusField().isMalformed()
                && action.doneOn().isMissing();
        if (planned && !action.isOverdue(asOf)) {
            ledger.add(DutyKind.START, owner, action.start(), about);
        }
    }

    private void finish() {
        ledger.add(DutyKind.FINISH, owner, action.due(), about);
        if (action.due().isMissing()) {
            ledger.addUndated(DutyKind.FINISH, List.of(owner), action.due(), about);
        }
    }

    private void steps() {
        for (Fields step : action.steps()) {
            if (!step.has("done")) {
                String title = step.text("title").orElse("");
                About ofAction = new About(step, title, about.item(), title);
                ledger.add(DutyKind.STEP, register.named(step.text("by"), owner), step.date("due"), ofAction);
            }
        }
    }

    /** A gain shows in readings that are taken after the work is done; meanwhile a note that says what stands in the way counts. */
    private void proof(List<Measure> measures, Field<Risk> risk, Terms terms) {
        Field<LocalDate> done = action.doneOn();
        if (!done.isPresent()) {
            ledger.addUndated(DutyKind.PROOF, List.of(owner), done, about);
            return;
        }
        LocalDate by = done.get().plusDays(terms.proof());
        for (Measure measure : measures) {
            if (measure.every().isPresent()) {
                by = later(by, afterReadings(done.get(), measure.every().get()));
            }
        }
        Optional<LocalDate> said = lastBarrier();
        LocalDate graceEnds =
                said.isPresent() && risk.isPresent() ? later(by, terms.nextReview(said.get(), risk.get())) : by;
        ledger.add(DutyKind.PROOF, List.of(owner), by, graceEnds, done, about);
    }

    private static LocalDate afterReadings(LocalDate done, Interval every) {
        return every.after(done, READINGS).plusDays(DAYS_TO_CLOSE);
    }

    private Optional<LocalDate> lastBarrier() {
        return action.progress().stream()
                .filter(entry -> entry.has("barrier"))
                .flatMap(entry -> entry.date("date").value().stream())
                .filter(day -> !day.isAfter(asOf))
                .max(LocalDate::compareTo);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void recheck(Plan plan, Finding finding) {
        action.closure()
                .flatMap(closure -> closure.inner("recheck"))
                .map(recheck -> new Recheck(plan, finding, action, recheck))
                .filter(Recheck::isOwed)
                .ifPresent(recheck -> ledger.add(DutyKind.RECHECK, owner, recheck.day(), about));
    }
}
