package org.provenplan.rules.history;

import org.provenplan.diagnostic.Severity;
import org.provenplan.history.Agreed;
import org.provenplan.history.PlanHistory;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.HistoryRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** A baseline or target has not been eased after work began without a rebased entry. */
final class TargetsKept implements HistoryRule {
    private static final RuleInfo INFO =
            RuleInfo.of("targets-kept", Family.HISTORY, Severity.ERROR, RuleInfo.Mark.HISTORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, PlanHistory history, RuleContext context, Report report) {
        for (Finding finding : plan.findings()) {
            for (Measure measure : finding.measures()) {
                Easings easings = new Easings(measure, new Agreed(history, context.asOf()));
                for (Easings.Easing easing : easings.unexplained()) {
                    report.on(
                            easing.field(),
                            easing.field().key() + " of the " + easing.of() + " was eased from " + easing.from()
                                    + " to " + easing.to()
                                    + " after work began, " + CommitInWords.in(easing.step())
                                    + ", and no rebased entry says why",
                            "put back " + easing.from() + ", or add rebased: to the measure with {from: "
                                    + context.asOf() + ", reason: why it had to be set anew}");
                }
            }
        }
    }
}
