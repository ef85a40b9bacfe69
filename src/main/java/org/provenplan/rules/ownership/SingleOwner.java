package org.provenplan.rules.ownership;

import java.util.HashSet;
import java.util.Set;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.PeopleRegister;
import org.provenplan.plan.Person;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.OwnerText;

/** Each action has exactly one owner, a named person in the register. */
final class SingleOwner implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("single-owner", Family.OWNERSHIP, Severity.ERROR, RuleInfo.Mark.MANDATORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        OwnerJudgement judgement = new OwnerJudgement(new PeopleRegister(plan));
        Set<String> owners = new HashSet<>();
        for (Action action : plan.actions()) {
            if (action.isLive()) {
                Field<String> owner = action.owner();
                owners.add(owner.orElse(""));
                judgement.of(owner).ifPresent(fault -> report.on(owner, fault.message(), fault.fix()));
            }
        }
        for (Person person : plan.people().values()) {
            if (owners.contains(person.id())) {
                checkRegistered(person, report);
            }
        }
    }

    /** A team does not become a person by being entered in the register. */
    private static void checkRegistered(Person person, Report report) {
        String name = person.name().orElse("");
        boolean isJob = person.role().is(role -> role.equalsIgnoreCase(name))
                && new OwnerText(name).kind() == OwnerText.Kind.JOB_TITLE;
        if (isJob || (!name.isEmpty() && new OwnerText(name).isNobodysName())) {
            report.on(
                    person.name(),
                    "name must be one person's name, since " + person.id() + " owns an action, not "
                            + Quotation.of(name),
                    "write the first and last name of the one person who answers for it");
        }
    }
}
