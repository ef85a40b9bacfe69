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
 * @param terms on which it was given
 * @param hides how many diagnostics it hides
 * @param checked whether its rule came to a verdict on the plan; if not, nobody knows what it hides
 * @param place where it names its rule
 */
public record WaiverInForce(
        RuleId rule, String plan, String item, Terms terms, int hides, boolean checked, Span place) {

    /**
     * On what terms a waiver was given.
     *
     * @param reason why, as written
     * @param approver the name of whoever agreed; the id as typed where the register has no name
     * @param expires the last day on which it holds
     */
    public record Terms(String reason, String approver, LocalDate expires) {}

    static WaiverInForce of(JudgedWaiver waiver, Plan plan, int hides, boolean checked) {
        return new WaiverInForce(
                new RuleId(waiver.rule().get()),
                plan.id().orElse(""),
                waiver.item().get(),
                new Terms(
                        waiver.fields().text("reason").get(),
                        plan.nameOf(waiver.fields().text("approved-by").get()),
                        waiver.expires().get()),
                hides,
                checked,
                waiver.rule().place());
    }
}
