package org.provenplan.check;

import java.time.LocalDate;
import org.provenplan.diagnostic.RuleId;
import org.provenplan.plan.Plan;
import org.provenplan.rule.JudgedWaiver;
import org.provenplan.source.Span;

/**
 * A waiver that holds on the day of the check.
 *
 * @param rule the rule that it sets aside
 * @param plan the plan's id, empty where it has none
 * @param item the id of what it is for
 * @param reason why, as written
 * @param approver the name of whoever agreed; the id as typed where the register has no name
 * @param expires the last day on which it holds
 * @param hides how many diagnostics it hides
 * @param checked whether its rule came to a verdict on the plan; if not, nobody knows what it hides
 * @param place where it names its rule
 */
public record WaiverInForce(
        RuleId rule,
        String plan,
        String item,
        String reason,
        String approver,
        LocalDate expires,
        int hides,
        boolean checked,
        Span place) {

    static WaiverInForce of(JudgedWaiver waiver, Plan plan, int hides, boolean checked) {
        return new WaiverInForce(
                new RuleId(waiver.rule().get()),
                plan.id().orElse(""),
                waiver.item().get(),
                waiver.fields().text("reason").get(),
                plan.nameOf(waiver.fields().text("approved-by").get()),
                waiver.expires().get(),
                hides,
                checked,
                waiver.rule().place());
    }
}
