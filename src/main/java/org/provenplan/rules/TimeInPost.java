package org.provenplan.rules;

import java.time.LocalDate;
import org.provenplan.diagnostic.Related;
import org.provenplan.plan.Field;
import org.provenplan.plan.Person;
import org.provenplan.rule.Report;

/** Reports people who are named for something on a day when they are not in post. Their first and last days both count. */
final class TimeInPost {
    private final Report report;

    TimeInPost(Report report) {
        this.report = report;
    }

    /** @param named where the plan names the person, who is still to be in post on the day */
    void requireNotOver(Field<String> named, Person person, LocalDate day) {
        Field<LocalDate> last = person.until();
        if (last.is((LocalDate date) -> date.isBefore(day))) {
            String when = DateInWords.of(last.get());
            report.on(
                    named,
                    named.key() + " must be somebody in post, and the last day of " + person.id() + " was " + when,
                    "write the id of the person who has taken over, or correct until under people",
                    new Related("the last day of " + person.id() + " is " + when, last.place()));
        }
    }

    /** @param named where the plan names the person, who is to be in post already on the day */
    void requireBegun(Field<String> named, Person person, LocalDate day) {
        Field<LocalDate> first = person.from();
        if (first.is((LocalDate date) -> date.isAfter(day))) {
            String when = DateInWords.of(first.get());
            report.on(
                    named,
                    named.key() + " must be somebody in post, and the first day of " + person.id() + " is " + when,
                    "write the id of the person who answers for it until then, or correct from under people",
                    new Related("the first day of " + person.id() + " is " + when, first.place()));
        }
    }
}
