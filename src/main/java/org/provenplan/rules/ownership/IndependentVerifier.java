package org.provenplan.rules.ownership;

import java.util.Map;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Person;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Whoever verifies or closes an action, or tests its evidence, is not its owner. */
final class IndependentVerifier implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("independent-verifier", Family.OWNERSHIP, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        Map<String, Person> people = plan.people();
        for (Action action : plan.actions()) {
            if (action.isLive() && people.containsKey(action.owner().orElse(""))) {
                checkAction(action, report);
            }
        }
    }

    private static void checkAction(Action action, Report report) {
        for (Evidence evidence : action.evidence()) {
            checkOther(action, evidence.fields().text("tested-by"), "tested it", report);
        }
        if (action.closure().isPresent()) {
            Fields closure = action.closure().get();
            if (closure.inner("verified").isPresent()) {
                checkOther(action, closure.inner("verified").get().text("by"), "verified that it works", report);
            }
            if (closure.inner("closed").isPresent()) {
                checkOther(action, closure.inner("closed").get().text("by"), "decided to close it", report);
            }
        }
    }

    private static void checkOther(Action action, Field<String> who, String did, Report report) {
        if (who.is((Object) action.owner().get())) {
            report.on(
                    who,
                    who.key() + " must be somebody other than the owner, " + who.get(),
                    "write the id of somebody else who " + did + ", or leave " + who.key() + " out until somebody has",
                    new Related(who.get() + " owns the action", action.owner().place()));
        }
    }
}
