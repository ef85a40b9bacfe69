package org.provenplan.rules.structure;

import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Plan;
import org.provenplan.plan.PlanShape;
import org.provenplan.plan.SingleValue;
import org.provenplan.plan.ValueShape;
import org.provenplan.plan.ValueShape.Target;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.OwnerText;

/** Every person, finding, measure and action that is referred to exists. */
final class KnownReferences implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("known-references", Family.STRUCTURE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        PersonReferences people = new PersonReferences(plan, report);
        ItemReferences items = new ItemReferences(plan, report);
        for (SingleValue value : SingleValue.all(plan, ValueShape.Reference.class)) {
            Target target = ((ValueShape.Reference) value.shape()).target();
            if (target != Target.PERSON) {
                items.check(value, target);
            } else if (!isOwnerOfAction(value) || OwnerText.readsLikeAPerson(value.text())) {
                people.check(value);
            }
        }
        for (SingleValue text : SingleValue.all(plan, ValueShape.Text.class)) {
            people.checkText(text);
        }
        people.reportUnknown();
        items.reportUnknown();
    }

    /** Whether {@code single-owner} judges it first. */
    private static boolean isOwnerOfAction(SingleValue value) {
        return value.isIn(PlanShape.ACTION) && value.field().key().equals("owner");
    }
}
