package org.provenplan.format;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.provenplan.check.CheckedPlan;
import org.provenplan.due.DueDate;
import org.provenplan.due.DueList;
import org.provenplan.due.DuePerson;
import org.provenplan.due.UndatedItem;
import org.provenplan.duty.About;
import org.provenplan.duty.DutyKind;

/** What is due in the words that several formats share. */
final class DueWords {
    /** What stands in the place of a day. */
    static final String UNDATED = "no day that can be read";

    private DueWords() {}

    /** {@code 3 days overdue}, {@code due 2 days ago} where that is not blamed yet, {@code today}, {@code in 12 days, a bank holiday}. */
    static String distance(DueDate due, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(asOf, due.duty().by());
        if (days < 0) {
            String past = Counted.of(-days, "day");
            return due.duty().isOverdue(asOf) ? past + " overdue" : "due " + past + " ago";
        }
        String holiday = due.isOnBankHoliday() ? ", a bank holiday" : "";
        return (days == 0 ? "today" : "in " + Counted.of(days, "day")) + holiday;
    }

    /** {@code Finish: One protected medicines lead}. */
    static String task(DueDate due) {
        return task(due.duty().kind(), due.duty().about());
    }

    static String task(UndatedItem item) {
        return task(item.duty().kind(), item.duty().about());
    }

    private static String task(DutyKind kind, About about) {
        String title = about.title().isBlank() ? about.item() : about.title();
        return title.isBlank() ? kind.task() : kind.task() + ": " + title;
    }

    /** {@code Jo Green, Registered manager}. */
    static String person(DuePerson person) {
        if (person.isNobody()) {
            return "Nobody named";
        }
        List<String> parts = new ArrayList<>(List.of(person.name()));
        parts.addAll(person.roles());
        return String.join(", ", parts);
    }

    /** {@code Due by 1 July 2026}. */
    static String heading(DueList list, Function<LocalDate, String> day) {
        return list.since()
                .map(since -> "Overdue since " + day.apply(since))
                .orElseGet(() -> "Due by " + day.apply(list.until()));
    }

    /** {@code 2 overdue, 9 to come by 1 July 2026, 4 later}. */
    static String counts(DueList list, String until) {
        if (list.since().isPresent()) {
            return list.overdue() + " overdue since then";
        }
        long toCome = list.dates() - list.overdue();
        return list.overdue() + " overdue, " + toCome + " to come by " + until + ", " + list.later() + " later";
    }

    /** How much is to be done on a day that is not known; empty where there is nothing. */
    static String undated(DueList list) {
        return list.undated() == 0
                ? ""
                : list.undated() + " without a day that can be read: provenplan check shows what to write";
    }

    /** That a plan is left out, and why. */
    static String unread(CheckedPlan plan) {
        return plan.file() + ": the plan could not be read to its end, so what is due in it is not known";
    }
}
