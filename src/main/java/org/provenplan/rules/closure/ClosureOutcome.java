package org.provenplan.rules.closure;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.rule.Family;
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Each measure of a closed action has met its target on its last readings, the last of them after the work was done. */
final class ClosureOutcome implements PlanRule {
    private static final NumberOption READINGS =
            new NumberOption("readings", 3, 1, "how many of the last readings must have met the target");
    private static final RuleInfo INFO =
            RuleInfo.of("closure-outcome", Family.CLOSURE, Severity.ERROR).with(READINGS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        int wanted = context.options().number(READINGS);
        for (Finding finding : plan.findings()) {
            for (Action action : finding.actions()) {
                if (action.status() == ActionStatus.CLOSED) {
                    check(
                            action,
                            plan.measuresOf(finding, action),
                            new ClosureReadings(action, wanted, context.asOf()),
                            report);
                }
            }
        }
    }

    private static void check(Action action, List<Measure> measures, ClosureReadings readings, Report report) {
        List<String> shortfalls = new ArrayList<>();
        for (Measure measure : measures) {
            readings.shortfall(measure).ifPresent(shortfalls::add);
        }
        if (!shortfalls.isEmpty()) {
            report.on(
                    action.statusField(),
                    "status must not be closed before the last " + readings.wantedInWords()
                            + " of each measure met its target: " + String.join("; ", shortfalls),
                    "write status: done, or in-progress while there is work to do, until the readings show it");
        }
    }
}
