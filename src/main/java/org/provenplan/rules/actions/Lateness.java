package org.provenplan.rules.actions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.provenplan.duty.DutyKind;
import org.provenplan.duty.PersonName;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Plan;
import org.provenplan.rule.RuleContext;

/**
 * How late an action is on a day, and whether anybody above its owner knows.
 *
 * @param action the action, whatever its status
 * @param ownerName what its owner is called, besides the id
 * @param today the day that counts as today
 * @param isOwed whether it is open and past its due date
 * @param patience for how many days it may be
 */
record Lateness(Action action, String ownerName, LocalDate today, boolean isOwed, int patience) {
    static Lateness of(Plan plan, Action action, int patience, RuleContext context) {
        boolean owed = context.duties(plan).isOverdue(DutyKind.FINISH, action.fields(), context.asOf());
        String name = owed ? plan.nameOf(action.owner().orElse("")) : "";
        return new Lateness(action, name, context.asOf(), owed, patience);
    }

    /** Whether it is overdue; a status or a due date that can't be right is another rule's to report. */
    boolean isOverdue() {
        return isOwed
                && !action.statusField().isMalformed()
                && !action.start().is((LocalDate start) -> action.due().get().isBefore(start));
    }

    /** Whether it is overdue for longer than may be left to its owner, and nothing shows that somebody else has decided on it. */
    boolean wantsEscalation() {
        return isOverdue() && daysPast(action.due().get()) > patience && !isEscalated() && !isExtended();
    }

    long daysPast(LocalDate day) {
        return ChronoUnit.DAYS.between(day, today);
    }

    private boolean isEscalated() {
        LocalDate due = action.due().get();
        for (Fields escalation : action.fields().each("escalation")) {
            Field<LocalDate> date = escalation.date("date");
            boolean late =
                    !date.isPresent() || (date.get().isAfter(due) && !date.get().isAfter(today));
            if (late && !isOwner(escalation.text("to"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an approved extension that protects people meanwhile reaches further than the due date, and far enough. */
    private boolean isExtended() {
        for (Fields extension : action.fields().each("extensions")) {
            Field<LocalDate> to = extension.date("to");
            if (extension.has("approved-by")
                    && !isOwner(extension.text("approved-by"))
                    && !LeftOpen.orMissing(extension.text("interim-control"))
                    && (!to.isPresent() || daysPast(to.get()) <= patience)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is the owner, who can't decide on being late, by id or by name. */
    private boolean isOwner(Field<String> person) {
        return person.is((String text) -> action.owner().is((Object) text.strip())
                || (!ownerName.isEmpty() && PersonName.normal(text).equals(PersonName.normal(ownerName))));
    }
}
