package org.provenplan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Diagnostic.Status;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Plan;
import org.provenplan.rule.JudgedWaiver;
import org.provenplan.rule.JudgedWaiver.Obstacle;
import org.provenplan.rules.Rules;

/**
 * The waivers of one plan, applied to what was found in it.
 *
 * @param judged all of them, in the order written
 * @param inForce those that hold
 * @param diagnostics what was found, with what is waived marked
 */
record PlanWaivers(List<JudgedWaiver> judged, List<WaiverInForce> inForce, List<Diagnostic> diagnostics) {
    /**
     * Applies a plan's waivers.
     *
     * @param found the diagnostics of the plan
     * @param silent whether a rule, by its name, came to no verdict, so that nobody knows whether it is still to be waived
     */
    static PlanWaivers of(Plan plan, List<Diagnostic> found, WaiverPolicy policy, Predicate<String> silent) {
        PlanWaivers applied = new PlanWaivers(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(found));
        WaivableItems items = new WaivableItems(plan);
        for (Fields waiver : plan.fields().each("waivers")) {
            applied.apply(waiver, plan, policy, items, silent);
        }
        return applied;
    }

    private void apply(Fields fields, Plan plan, WaiverPolicy policy, WaivableItems items, Predicate<String> silent) {
        Set<Obstacle> obstacles = policy.obstacles(fields, items);
        int hides = obstacles.isEmpty()
                ? hide(fields.text("rule").get(), fields.text("item").get())
                : 0;
        boolean checked = hides > 0 || !fields.text("rule").is(silent);
        boolean needed = hides > 0 || !checked;
        JudgedWaiver waiver = new JudgedWaiver(fields, obstacles, needed, policy.lastDay(), items.ids(), Rules.names());
        judged.add(waiver);
        if (waiver.isInForce()) {
            inForce.add(WaiverInForce.of(waiver, plan, hides, checked));
        }
    }

    private int hide(String rule, String item) {
        int hidden = 0;
        for (int i = 0; i < diagnostics.size(); i++) {
            Diagnostic diagnostic = diagnostics.get(i);
            boolean meant = diagnostic.status() == Status.ACTIVE
                    && diagnostic.rule().name().equals(rule)
                    && diagnostic.item().equals(item);
            if (meant) {
                diagnostics.set(i, diagnostic.withStatus(Status.WAIVED));
                hidden++;
            }
        }
        return hidden;
    }
}
