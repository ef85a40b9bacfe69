package org.provenplan.rule;

/** One demand of the rulebook. Rules have no state: one instance serves every plan and every thread. */
public sealed interface Rule permits ReadingRule, PlanRule, PortfolioRule, HistoryRule, MissingPlanRule, WaiverRule {
    RuleInfo info();
}
