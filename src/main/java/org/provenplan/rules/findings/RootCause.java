package org.provenplan.rules.findings;

import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Each finding names at least one root cause. */
final class RootCause implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("root-cause", Family.FINDINGS, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Finding finding : plan.findings()) {
            Field<?> causes = finding.fields().field("root-causes");
            if (isAnswered(finding)
                    && !causes.isMalformed()
                    && finding.fields().values("root-causes").isEmpty()) {
                Problem problem = report.problem(
                        causes.place(),
                        "root-causes",
                        "root-causes must say why it could happen",
                        "add root-causes: and below it - cause: with the reason, such as Handover overruns and nobody is"
                                + " protected from interruption");
                report.add(finding.mustBeActedOn() ? problem : problem.weighingAtMost(Severity.WARNING));
            }
        }
    }

    /** Where nothing is done by a decision, no cause need be known; whether that may be decided is for another rule to say. */
    private static boolean isAnswered(Finding finding) {
        boolean acting = finding.mustBeActedOn() && finding.actions().stream().anyMatch(Action::isLive);
        return acting || !finding.fields().has("no-action");
    }
}
