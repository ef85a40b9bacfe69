package org.provenplan.rules.ownership;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Person;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Who owns an unfinished action or is accountable for the plan is in post today; who verifies is on the day of verifying. */
final class OwnerInPost implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("owner-in-post", Family.OWNERSHIP, Severity.ERROR, RuleInfo.Mark.CALENDAR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        Map<String, Person> people = plan.people();
        TimeInPost time = new TimeInPost(report);
        people.values().forEach(person -> checkRegisters(person, context.asOf(), report));
        if (plan.isRunning() && plan.governance().isPresent()) {
            checkAccountable(plan.governance().get().text("accountable"), people, context.asOf(), time);
        }
        for (Action action : plan.actions()) {
            if (action.isOpen() || action.status() == ActionStatus.DONE) {
                checkOwner(action, people.get(action.owner().orElse("")), context.asOf(), time);
            }
            Optional<Fields> verified = action.closure().flatMap(closure -> closure.inner("verified"));
            if (action.isLive() && verified.isPresent()) {
                checkVerifier(action, verified.get(), people, context.asOf(), time);
            }
        }
    }

    private static void checkAccountable(
            Field<String> accountable, Map<String, Person> people, LocalDate today, TimeInPost time) {
        Person person = people.get(accountable.orElse(""));
        if (person != null) {
            time.require(accountable, person, today, today);
        }
    }

    /** A plan that keeps somebody in post whom a shared register has let go is out of date, or the register is. */
    private static void checkRegisters(Person person, LocalDate today, Report report) {
        for (Fields other : person.elsewhere()) {
            Field<LocalDate> own = person.fields().date("until");
            Field<LocalDate> shared = other.date("until");
            boolean left = own.isMissing() && shared.is((LocalDate day) -> day.isBefore(today));
            boolean differs =
                    own.isPresent() && shared.isPresent() && !own.get().equals(shared.get());
            if (left || differs) {
                String fact = "the shared register gives the last day of " + person.id() + " as "
                        + DateInWords.of(shared.get());
                report.add(report.problem(
                                own.place(),
                                "until",
                                "until must be the same in every register, and " + fact,
                                (left ? "add" : "write") + " until: " + shared.get()
                                        + " here, or correct the shared register; the earlier day counts")
                        .weighingAtMost(Severity.WARNING)
                        .with(new Related(fact, shared.place())));
                return;
            }
        }
    }

    /** Somebody who comes before the action starts may be named for it already. */
    private static void checkOwner(Action action, Person owner, LocalDate today, TimeInPost time) {
        if (owner == null) {
            return;
        }
        if (action.start().isMalformed()) {
            time.requireNotOver(action.owner(), owner, today);
        } else {
            time.require(action.owner(), owner, later(today, action.start()), today);
        }
    }

    /** The owner as verifier is {@code independent-verifier}'s to report; a day to come is {@code dates-in-order}'s. */
    private static void checkVerifier(
            Action action, Fields verified, Map<String, Person> people, LocalDate today, TimeInPost time) {
        Field<String> by = verified.text("by");
        Field<LocalDate> on = verified.date("date");
        Person verifier = people.get(by.orElse(""));
        if (verifier == null || action.owner().is((Object) verifier.id())) {
            return;
        }
        if (on.isMissing()) {
            time.requireNotOver(by, verifier, today);
        } else if (on.isPresent() && !on.get().isAfter(today)) {
            time.require(by, verifier, on.get(), on.get());
        }
    }

    private static LocalDate later(LocalDate day, Field<LocalDate> other) {
        return other.isPresent() && other.get().isAfter(day) ? other.get() : day;
    }

    /** Reports people who are named for something on a day when they are not in post. Their first and last days both count. */
    private static final class TimeInPost {
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
}
