package org.provenplan.rules.closure;

import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** A closed action has the criteria that it was closed by. A closure that isn't there is {@link ClosureDecision}'s to report. */
final class ClosureCriteria implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("closure-criteria", Family.CLOSURE, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            if (action.status() == ActionStatus.CLOSED) {
                action.closure()
                        .map(closure -> closure.text("criteria"))
                        .filter(LeftOpen::orMissing)
                        .ifPresent(criteria -> report.on(
                                criteria,
                                "criteria must say what was to be true before the action was closed"
                                        + Quotation.leftOpen(criteria),
                                "add criteria: as they were agreed at the start, or write status: done until they are"
                                        + " agreed and met"));
            }
        }
    }
}
