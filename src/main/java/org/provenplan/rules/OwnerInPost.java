package org.provenplan.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Person;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Whoever owns an open action is in post today, and whoever verifies it is on the day of verifying. */
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
        for (Action action : plan.actions()) {
            if (action.isOpen()) {
                checkOwner(action, people.get(action.owner().orElse("")), context.asOf(), time);
                Optional<Fields> verification = action.closure().flatMap(closure -> closure.inner("verified"));
                if (verification.isPresent()) {
                    checkVerifier(action, verification.get(), people, context.asOf(), time);
                }
            }
        }
    }

    /** Somebody who comes before the action starts may be named for it already. */
    private static void checkOwner(Action action, Person owner, LocalDate today, TimeInPost time) {
        if (owner != null) {
            time.requireNotOver(action.owner(), owner, today);
            if (!action.start().isMalformed()) {
                time.requireBegun(action.owner(), owner, later(today, action.start()));
            }
        }
    }

    /** The owner as verifier is {@code independent-verifier}'s to report; a day to come is {@code dates-in-order}'s. */
    private static void checkVerifier(
            Action action, Fields verification, Map<String, Person> people, LocalDate today, TimeInPost time) {
        Field<String> by = verification.text("by");
        Field<LocalDate> on = verification.date("on");
        Person verifier = people.get(by.orElse(""));
        if (verifier == null || action.owner().is((Object) verifier.id()) || on.isMalformed()) {
            return;
        }
        if (on.isMissing()) {
            time.requireNotOver(by, verifier, today);
        } else if (!on.get().isAfter(today)) {
            time.requireNotOver(by, verifier, on.get());
            time.requireBegun(by, verifier, on.get());
        }
    }

    private static LocalDate later(LocalDate day, Field<LocalDate> other) {
        return other.is((LocalDate date) -> date.isAfter(day)) ? other.get() : day;
    }
}
