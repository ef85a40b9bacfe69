package org.provenplan.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.plan.Action;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Plan;

/** How the actions of plans stand, for outputs that are no reports and must say the same. */
public final class Standings {
    private final Run run;
    private final Map<Fields, Standing> standings = new HashMap<>();

    private Standings(CheckResult result) {
        run = new Run(result);
        for (CheckedPlan checked : run.plans()) {
            run.judged(checked).ifPresent(plan -> enter(new Scope(run, checked, plan, ""), plan));
        }
    }

    /** Those of the plans of a check. */
    public static Standings of(CheckResult result) {
        return new Standings(result);
    }

    private void enter(Scope scope, Plan plan) {
        plan.actions().forEach(action -> standings.put(action.fields(), scope.standing(action)));
    }

    /** The plan, if it could be read whole; of others no report counts anything. */
    public Optional<Plan> judged(CheckedPlan checked) {
        return run.judged(checked);
    }

    /** How an action of a judged plan stands, in words. */
    public String of(Action action) {
        return standings.get(action.fields()).mark().word();
    }

    /** How many of some actions are closed with proof. */
    public long closedWithProof(List<Action> actions) {
        return actions.stream()
                .filter(action -> standings.get(action.fields()) == Standing.CLOSED_WITH_PROOF)
                .count();
    }
}
