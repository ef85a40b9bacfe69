package org.provenplan.rules.ownership;

import java.util.Optional;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.PeopleRegister;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Whoever is accountable for the plan is not the one to whom it escalates. */
final class AccountableApart implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("accountable-apart", Family.OWNERSHIP, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        Optional<Fields> governance = plan.governance();
        if (governance.isPresent()) {
            check(governance.get().text("accountable"), governance.get().text("escalate-to"), plan, report);
        }
    }

    private static void check(Field<String> accountable, Field<String> escalation, Plan plan, Report report) {
        if (accountable.isPresent() && escalation.isPresent()) {
            PeopleRegister register = plan.register();
            String text = escalation.get();
            Optional<String> told = register.person(text).or(() -> register.personInRole(text));
            if (text.equals(accountable.get())
                    || told.filter(id -> register.idsOf(accountable.get()).contains(id))
                            .isPresent()) {
                report.on(
                        escalation,
                        "escalate-to must be a forum, or somebody other than " + accountable.get()
                                + ", who is accountable for the plan",
                        "write who hears of it when the accountable person can't put it right, such as the board",
                        new Related(accountable.get() + " is accountable", accountable.place()));
            }
        }
    }
}
