package org.provenplan.rules.actions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Vocabulary.Risk;

/**
 * How late an action is on a day, and whether anybody above its owner knows.
 *
 * @param finding the finding that the action answers
 * @param action the action, whatever its status
 * @param today the day that counts as today
 */
record Lateness(Finding finding, Action action, LocalDate today) {
    /** Whether it is open and past its due date; a status or a due date that can't be right is another rule's to report. */
    boolean isOverdue() {
        return action.isOverdue(today)
                && !action.statusField().isMalformed()
                && !action.start().is((LocalDate start) -> action.due().get().isBefore(start));
    }

    /**
     * Whether it is overdue for longer than may be left to its owner, and nothing shows that somebody else has decided on it.
     *
     * @param days how many days an action may be overdue
     * @param daysAtHighRisk how many where the finding's risk is critical or high
     */
    boolean wantsEscalation(int days, int daysAtHighRisk) {
        return isOverdue()
                && daysPast(action.due().get()) > patience(days, daysAtHighRisk)
                && !isEscalated()
                && !isExtended(patience(days, daysAtHighRisk));
    }

    /** How many days it may be overdue, as its finding's risk goes. */
    int patience(int days, int daysAtHighRisk) {
        return finding.risk().is((Risk risk) -> risk.compareTo(Risk.HIGH) <= 0) ? daysAtHighRisk : days;
    }

    long daysPast(LocalDate day) {
        return ChronoUnit.DAYS.between(day, today);
    }

    private boolean isEscalated() {
        LocalDate due = action.due().get();
        for (Fields escalation : action.fields().each("escalation")) {
            Field<LocalDate> on = escalation.date("date");
            if (!on.isPresent() || on.get().isAfter(due)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an approved extension that protects people meanwhile reaches further than the due date, and far enough. */
    private boolean isExtended(int patience) {
        for (Fields extension : action.fields().each("extensions")) {
            Field<LocalDate> to = extension.date("to");
            if (extension.has("approved-by")
                    && !LeftOpen.orMissing(extension.text("interim-control"))
                    && (!to.isPresent() || daysPast(to.get()) <= patience)) {
                return true;
            }
        }
        return false;
    }
}
