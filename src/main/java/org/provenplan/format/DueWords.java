package org.provenplan.format;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.provenplan.check.CheckedPlan;
import org.provenplan.due.DueDate;
import org.provenplan.due.DueList;
import org.provenplan.due.DuePerson;

/** What is due in the words that several formats share. */
final class DueWords {
    private DueWords() {}

    /** {@code 3 days overdue}, {@code today}, {@code in 12 days, a bank holiday}. */
    static String distance(DueDate due, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(asOf, due.duty().by());
        if (days < 0) {
            return Counted.of(-days, "day") + " overdue";
        }
        String holiday = due.isOnBankHoliday() ? ", a bank holiday" : "";
        return (days == 0 ? "today" : "in " + Counted.of(days, "day")) + holiday;
    }

    /** {@code Finish: One protected medicines lead}. */
    static String task(DueDate due) {
        String title = due.duty().about().title().isBlank()
                ? due.duty().about().item()
                : due.duty().about().title();
        return title.isBlank() ? due.duty().kind().task() : due.duty().kind().task() + ": " + title;
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

    /** {@code 2 overdue, 9 to come by 1 July 2026, 4 later}. */
    static String counts(DueList list, String until) {
        long toCome = list.dates() - list.overdue();
        return list.overdue() + " overdue, " + toCome + " to come by " + until + ", " + list.later() + " later";
    }

    /** What is not on the list although it is due some day; empty where there is nothing. */
    static String undated(DueList list) {
        return list.undated() == 0
                ? ""
                : Counted.of(list.undated(), "open action") + " " + (list.undated() == 1 ? "has" : "have")
                        + " no due date that can be read: provenplan check shows where";
    }

    /** That a plan is left out, and why. */
    static String unread(CheckedPlan plan) {
        return plan.file() + ": the plan could not be read to its end, so what is due in it is not known";
    }
}
