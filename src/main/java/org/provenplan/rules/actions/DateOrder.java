package org.provenplan.rules.actions;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.provenplan.diagnostic.Related;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.rule.Report;
import org.provenplan.source.Span;

/** Compares dates and reports each wrong one once; what is compared with a wrong one is not wrong for that. */
final class DateOrder {
    private static final Set<ActionStatus> FINISHED = EnumSet.of(ActionStatus.DONE, ActionStatus.CLOSED);

    private final LocalDate today;
    private final PlanHorizon horizon;
    private final Report report;
    private final Set<Span> wrong = new HashSet<>();

    DateOrder(PlanHorizon horizon, Report report) {
        this.today = horizon.today();
        this.horizon = horizon;
        this.report = report;
    }

    /** What is done or closed says on which day the task was finished. */
    void finished(Action action) {
        if (action.statusField().is(FINISHED::contains) && action.doneOn().isMissing()) {
            report.on(
                    action.doneOn(),
                    "done-on must say on which day the task was finished, as the action is "
                            + action.status().word(),
                    "add done-on: and that day");
        }
    }

    /** Something that has happened; today is not the future. */
    void happened(Field<LocalDate> date) {
        if (isSound(date) && date.get().isAfter(today)) {
            wrong.add(date.place());
            report.on(
                    date,
                    date.key() + " must not be in the future, after " + DateInWords.of(today),
                    "write the day on which it happened, or leave it out until it has");
        }
    }

    /** Something planned, not further ahead than a plan can look. */
    void foreseen(Field<LocalDate> date) {
        if (isSound(date) && horizon.isPassedBy(date)) {
            wrong.add(date.place());
            Field<LocalDate> started = horizon.started();
            String start = DateInWords.of(started.get());
            report.on(
                    date,
                    date.key() + " must not be more than " + PlanHorizon.YEARS + " years after the plan's start, "
                            + start,
                    "write the year that is meant",
                    new Related("the plan's start is " + start, started.place()));
        }
    }

    /** A start that is still to come, of something that is under way or finished. */
    void begun(Field<LocalDate> start, String status) {
        wrong.add(start.place());
        report.on(
                start,
                "start must not be in the future, after " + DateInWords.of(today) + ", since the action is " + status,
                "write the day on which it began, or status: planned");
    }

    /** As {@link #notBefore}; which of the two is wrong can't be told then, and neither is judged by again. */
    void notBeforeOrEither(Field<LocalDate> earlier, String what, Field<LocalDate> later) {
        notBefore(earlier, what, later);
        if (wrong.contains(later.place()) && earlier.isPresent() && later.get().isBefore(earlier.get())) {
            wrong.add(earlier.place());
        }
    }

    /** Each item's date of this key is of something that has happened. */
    void eachHappened(List<Fields> items, String key) {
        for (Fields item : items) {
            happened(item.date(key));
        }
    }

    /** @param what the earlier date in words: "the start" */
    void notBefore(Field<LocalDate> earlier, String what, Field<LocalDate> later) {
        if (isSound(earlier) && isSound(later) && later.get().isBefore(earlier.get())) {
            contradict(later, "must not be before " + what, earlier, "write " + earlier.get() + " or a later day");
        }
    }

    void after(Field<LocalDate> earlier, String what, Field<LocalDate> later) {
        if (isSound(earlier) && isSound(later) && !later.get().isAfter(earlier.get())) {
            contradict(later, "must be after " + what, earlier, "write a day after " + earlier.get());
        }
    }

    void notAfter(Field<LocalDate> latest, String what, Field<LocalDate> date) {
        if (isSound(latest) && isSound(date) && date.get().isAfter(latest.get())) {
            contradict(date, "must not be after " + what, latest, "write " + latest.get() + " or an earlier day");
        }
    }

    private boolean isSound(Field<LocalDate> date) {
        return date.isPresent() && !wrong.contains(date.place());
    }

    private void contradict(Field<LocalDate> date, String demand, Field<LocalDate> other, String fix) {
        wrong.add(date.place());
        report.on(
                date,
                date.key() + " " + demand + ", " + DateInWords.of(other.get()),
                fix + ", or correct " + (other.key().equals("date") ? "the other date" : other.key()),
                new Related(other.key() + " is " + DateInWords.of(other.get()), other.place()));
    }
}
