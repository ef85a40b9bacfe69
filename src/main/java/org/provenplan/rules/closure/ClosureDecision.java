package org.provenplan.rules.closure;

import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.PeopleRegister;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.Level;
import org.provenplan.rule.Family;
import org.provenplan.rule.Gaps;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.ChangeWords;
import org.provenplan.wording.OversightWords;

/** Closure says who verified and how, who closed and when, what is different now for people, where, and what keeps watching. */
final class ClosureDecision implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("closure-decision", Family.CLOSURE, Severity.ERROR);

    private static final String STAY_OPEN = "; until it is decided write status: done";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        PeopleRegister register = plan.register();
        for (Finding finding : plan.findings()) {
            for (Action action : finding.actions()) {
                Field<Fields> closure = action.fields().mapping("closure");
                if (action.status() == ActionStatus.CLOSED && closure.isMissing()) {
                    report.on(
                            closure,
                            "closure must say who verified it and how, who closed it and when, what is different now, and what"
                                    + " keeps watching",
                            "add closure: with verified, closed, what-changed, oversight, criteria and recheck"
                                    + STAY_OPEN);
                } else if (action.status() == ActionStatus.CLOSED && closure.isPresent()) {
                    checkSaid(finding, closure.get(), report);
                    checkWords(closure.get(), register, report);
                }
            }
        }
    }

    private static void checkSaid(Finding finding, Fields closure, Report report) {
        Gaps gaps = new Gaps("closure");
        if (lookInto(closure, "verified", "verified", gaps)) {
            gaps.lookBelow("verified", closure.inner("verified").get(), "method", "how it was verified");
        }
        if (lookInto(closure, "closed", "closed", gaps) && finding.isHighRisk()) {
            gaps.lookBelow("closed", closure.inner("closed").get(), "forum", "in which meeting it was closed");
        }
        gaps.look(closure, "what-changed", "what is different now");
        gaps.look(closure, "oversight", "what keeps watching");
        if (finding.isHighRisk() || finding.level().is((Object) Level.MUST_DO)) {
            gaps.look(closure, "where", "in which parts of the service");
        }
        gaps.reportTo(report, closure.whereMissing(), STAY_OPEN);
    }

    private static void checkWords(Fields closure, PeopleRegister register, Report report) {
        Field<String> changed = closure.text("what-changed");
        if (changed.is((String text) -> !LeftOpen.isIn(changed) && new ChangeWords(text).isOnPaperOnly())) {
            report.on(
                    changed,
                    "what-changed must say what is different for people: " + Quotation.of(changed.get())
                            + " tells only of paper or training",
                    "write what people who use the service get now that they did not" + STAY_OPEN);
        }
        Field<String> oversight = closure.text("oversight");
        if (oversight.is((String text) -> !LeftOpen.isIn(oversight)
                && (new OversightWords(text).namesOnlyAPerson()
                        || register.person(text).isPresent()))) {
            report.on(
                    oversight,
                    "oversight must name the record, meeting or check that keeps watching, and "
                            + Quotation.of(oversight.get()) + " names none",
                    "write it in your own words, such as "
                            + closure.shape().field("oversight").orElseThrow().example() + STAY_OPEN);
        }
    }

    /** Looks for who and when; whether the decision is there to look further into. */
    private static boolean lookInto(Fields closure, String key, String did, Gaps gaps) {
        Field<Fields> decision = closure.mapping(key);
        boolean silent = decision.isMissing() || (decision.isPresent() && saysNothing(decision.get()));
        if (silent) {
            gaps.ask(closure, key, "who " + did + " it and when");
        } else if (decision.isPresent()) {
            gaps.lookBelow(key, decision.get(), "by", "who " + did + " it");
            gaps.lookBelow(key, decision.get(), "date", "when it was " + did);
        }
        return !silent && decision.isPresent();
    }

    private static boolean saysNothing(Fields decision) {
        return decision.field("by").isMissing() && decision.field("date").isMissing();
    }
}
