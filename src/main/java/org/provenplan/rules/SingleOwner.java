package org.provenplan.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Person;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

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
        List<Field<String>> owners = plan.actions().stream()
                .filter(Action::isLive)
                .map(Action::owner)
                .toList();
        for (Field<String> owner : owners) {
            judgement.of(owner).ifPresent(fault -> report.on(owner, fault.message(), fault.fix()));
        }
        Set<String> ids =
                owners.stream().flatMap(owner -> owner.value().stream()).collect(Collectors.toSet());
        plan.people().values().stream()
                .filter(person -> ids.contains(person.id()))
                .forEach(person -> checkRegistered(person, report));
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
