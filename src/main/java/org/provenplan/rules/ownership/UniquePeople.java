package org.provenplan.rules.ownership;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.PeopleRegister;
import org.provenplan.plan.Person;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.OwnerText;

/** The register holds each person once. */
final class UniquePeople implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("unique-people", Family.OWNERSHIP, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        PeopleRegister register = plan.register();
        Map<String, Person> people = plan.people();
        Set<String> said = new HashSet<>();
        for (Person person : people.values()) {
            Set<String> ids = register.idsOf(person.id());
            if (ids.size() > 1 && !said.containsAll(ids) && !isNobody(person) && !judgesOwnWork(ids, plan)) {
                said.addAll(ids);
                List<Person> same = people.values().stream()
                        .filter(other -> ids.contains(other.id()))
                        .toList();
                reportTwice(same.get(0), same.get(1), report);
            }
        }
    }

    /** A post that nobody holds may stand there more than once. */
    private static boolean isNobody(Person person) {
        return person.name().is((String name) -> new OwnerText(name).isNobodysName());
    }

    /** Whether somebody judges under one id what she owns under another, which is {@code independent-verifier}'s to report. */
    private static boolean judgesOwnWork(Set<String> ids, Plan plan) {
        for (Action action : plan.actions()) {
            if (action.isLive()
                    && action.owner().is(ids::contains)
                    && IndependentVerifier.judges(action).stream().anyMatch(judge -> judge.is(ids::contains))) {
                return true;
            }
        }
        return false;
    }

    private static void reportTwice(Person one, Person other, Report report) {
        Field<String> name = other.name();
        report.on(
                name,
                "name must stand once in the register: " + one.id() + " and " + other.id()
                        + " have the same name or git address",
                "keep one of them and write its id wherever the other stands; two people of one name need a middle name",
                new Related(one.id() + " stands here", one.name().place()));
    }
}
