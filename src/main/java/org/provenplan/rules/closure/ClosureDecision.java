package org.provenplan.rules.closure;

import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.rule.Family;
import org.provenplan.rule.Gaps;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Closure says who verified and who closed, when, what is different now, and what keeps watching. */
final class ClosureDecision implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("closure-decision", Family.CLOSURE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            Field<Fields> closure = action.fields().mapping("closure");
            if (action.status() == ActionStatus.CLOSED && closure.isMissing()) {
                report.on(
                        closure,
                        "closure must say who verified it, who closed it and when, what is different now, and what keeps watching",
                        "add closure: with verified, closed, what-changed, oversight, criteria and recheck,"
                                + " or write status: done until that is decided");
            } else if (action.status() == ActionStatus.CLOSED && closure.isPresent()) {
                checkSaid(closure.get(), report);
            }
        }
    }

    private static void checkSaid(Fields closure, Report report) {
        Gaps gaps = new Gaps("closure");
        lookInto(closure, "verified", "verified", gaps);
        lookInto(closure, "closed", "closed", gaps);
        gaps.look(closure, "what-changed", "what is different now");
        gaps.look(closure, "oversight", "what keeps watching");
        gaps.reportTo(report, closure.whereMissing(), ", or write status: done until it is decided");
    }

    private static void lookInto(Fields closure, String key, String did, Gaps gaps) {
        Field<Fields> decision = closure.mapping(key);
        if (decision.isMissing() || (decision.isPresent() && saysNothing(decision.get()))) {
            gaps.ask(closure, key, "who " + did + " it and when");
        } else if (decision.isPresent()) {
            gaps.lookBelow(key, decision.get(), "by", "who " + did + " it");
            gaps.lookBelow(key, decision.get(), "date", "when it was " + did);
        }
    }

    private static boolean saysNothing(Fields decision) {
        return decision.field("by").isMissing() && decision.field("date").isMissing();
    }
}
