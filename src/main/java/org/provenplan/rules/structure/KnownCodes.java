package org.provenplan.rules.structure;

import java.util.Optional;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Plan;
import org.provenplan.plan.SingleValue;
import org.provenplan.plan.ValueShape;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Key questions, standards and regulations exist in the catalogue that they name. */
final class KnownCodes implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("known-codes", Family.STRUCTURE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        CodeJudgement judgement = new CodeJudgement(context.catalogue(), plan);
        for (SingleValue value : SingleValue.all(plan, ValueShape.Code.class)) {
            Optional<CodeFault> fault = judgement.of(((ValueShape.Code) value.shape()).kind(), value);
            if (fault.isPresent()) {
                report.on(
                        value.field(),
                        value.field().key() + " must " + fault.get().demand(),
                        report.isCrowded()
                                ? "write a code that exists"
                                : fault.get().fix().get());
            }
        }
    }
}
