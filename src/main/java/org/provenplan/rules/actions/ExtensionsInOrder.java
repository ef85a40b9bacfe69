package org.provenplan.rules.actions;

import java.time.LocalDate;
import java.util.List;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.history.AgreedChanges;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.Slips;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.PeopleRegister;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.HistoryRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.OwnerText;

/** The extensions of an action tell one story, which ends at its due date, and were agreed by somebody else than its owner. */
final class ExtensionsInOrder implements HistoryRule {
    private static final RuleInfo INFO = RuleInfo.of("extensions-in-order", Family.ACTIONS, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean needsHistory() {
        return false;
    }

    @Override
    public void check(Plan plan, PlanHistory history, RuleContext context, Report report) {
        PeopleRegister register = plan.register();
        for (Action action : plan.actions()) {
            List<Fields> extensions = action.fields().each("extensions");
            if (!extensions.isEmpty()) {
                new Story(action, extensions, history, context.asOf(), report).check(register);
            }
        }
    }

    /** The extensions of one action, in the order written. */
    private record Story(Action action, List<Fields> extensions, PlanHistory history, LocalDate today, Report report) {
        void check(PeopleRegister register) {
            for (int i = 0; i < extensions.size(); i++) {
                Fields extension = extensions.get(i);
                checkDay(extension.date("date"));
                checkApproval(extension.text("approved-by"), register);
                if (i > 0) {
                    checkBeginning(extensions.get(i - 1), extension);
                }
            }
            checkEnd(extensions.get(extensions.size() - 1));
        }

        private void checkDay(Field<LocalDate> day) {
            if (day.is((LocalDate date) -> date.isAfter(today))) {
                report.on(
                        day,
                        "date must not be in the future, after " + DateInWords.of(today) + ": nobody has agreed yet",
                        "write the day on which it was agreed, or leave the entry out until it is");
            }
        }

        private void checkApproval(Field<String> approval, PeopleRegister register) {
            if (!approval.isPresent()) {
                return;
            }
            String who = approval.get();
            if (register.idsOf(register.person(who).orElse(who))
                    .contains(action.owner().orElse(""))) {
                report.on(
                        approval,
                        "approved-by must be another than the owner: nobody gives themselves more time",
                        "write the id of the person or the name of the forum that agreed");
            } else if (!register.knows(who) && new OwnerText(who).kind() == OwnerText.Kind.VACANCY) {
                report.on(
                        approval,
                        "approved-by must say who agreed, and " + Quotation.of(who) + " names nobody",
                        "write the id of the person or the name of the forum that agreed");
            }
        }

        private void checkBeginning(Fields before, Fields extension) {
            Field<LocalDate> end = before.date("to");
            Field<LocalDate> from = extension.date("from");
            boolean breaks = end.isPresent() && from.isPresent() && !from.get().equals(end.get());
            if (breaks && !isReopened(before, extension.date("date").orElse(LocalDate.MAX))) {
                report.on(
                        from,
                        "from must be the day on which the extension before it ended, " + DateInWords.of(end.get()),
                        "write from: " + end.get() + ", or add the extension between the two",
                        new Related("the extension before it ended here", end.place()));
            }
        }

        private void checkEnd(Fields last) {
            Field<LocalDate> end = last.date("to");
            Field<LocalDate> due = action.due();
            boolean isLater = last.date("from").is((LocalDate from) -> end.is((LocalDate to) -> to.isAfter(from)));
            boolean breaks = isLater && due.isPresent() && !due.get().equals(end.get());
            if (breaks && !isReopened(last, LocalDate.MAX) && !isSeenToMove(end.get(), due.get())) {
                report.on(
                        end,
                        "to of the last extension must be the action's due date, " + DateInWords.of(due.get()),
                        "write due: " + end.get() + " if that was agreed, or add the extension that led to "
                                + due.get(),
                        new Related("the due date", due.place()));
            }
        }

        /** A move that Git shows, and no entry, is for {@code extensions-recorded} to report. */
        private boolean isSeenToMove(LocalDate end, LocalDate due) {
            AgreedChanges agreed = new AgreedChanges(history, today);
            return due.isAfter(end)
                    && Slips.of(agreed, action.id().orElse(""), "due", due).moves().stream()
                            .anyMatch(slip -> slip.to().equals(due));
        }

        /** What happened before a reopening belongs to an earlier round. */
        private boolean isReopened(Fields since, LocalDate until) {
            LocalDate from = since.date("date").orElse(LocalDate.MIN);
            for (Fields reopening : action.fields().each("reopened")) {
                LocalDate day = reopening.date("date").orElse(until);
                if (!day.isBefore(from) && !day.isAfter(until)) {
                    return true;
                }
            }
            return false;
        }
    }
}
