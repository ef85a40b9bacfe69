package org.provenplan.rules.ownership;

import java.time.LocalDate;
import org.provenplan.diagnostic.Related;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Person;
import org.provenplan.rule.Report;

/** Reports people who are named for something on a day when they are not in post. Their first and last days both count. */
final class TimeInPost {
    private final Report report;

    TimeInPost(Report report) {
        this.report = report;
    }

    /**
     * @param named where the plan names the person
     * @param begunBy the day by which the person must have come
     * @param notOverBy the day on which the person must still be there
     */
    void require(Field<String> named, Person person, LocalDate begunBy, LocalDate notOverBy) {
        Field<LocalDate> first = person.from();
        Field<LocalDate> last = person.until();
        boolean contradicted =
                first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
        if (contradicted) {
            return; // which dates-in-order reports
        }
        if (last.isPresent() && last.get().isBefore(notOverBy)) {
            report(named, person, "last day", last, "who has taken over");
        } else if (first.isPresent() && first.get().isAfter(begunBy)) {
            report(named, person, "first day", first, "who answers for it until then");
        }
    }

    /** The same, for somebody who may still be to come. */
    void requireNotOver(Field<String> named, Person person, LocalDate day) {
        require(named, person, LocalDate.MAX, day);
    }

    private void report(Field<String> named, Person person, String what, Field<LocalDate> day, String instead) {
        String fact = "the " + what + " of " + person.id() + " is " + DateInWords.of(day.get());
        report.on(
                named,
                named.key() + " must be somebody in post, and " + fact,
                "write the id of the person " + instead + ", or correct " + day.key() + " under people",
                new Related(fact, day.place()));
    }
}
