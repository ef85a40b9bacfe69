package org.provenplan.rules.evidence;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.ClosureProof;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.Finding;
import org.provenplan.plan.PeopleRegister;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.PracticePiece;

/** Of the evidence that closes an action at critical or high risk, one piece of practice was tested by somebody who did not do the work. */
final class EvidenceTested implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("evidence-tested", Family.EVIDENCE, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        PeopleRegister register = plan.register();
        for (Finding finding : plan.findings()) {
            if (finding.isHighRisk()) {
                for (Action action : finding.actions()) {
                    if (action.status() == ActionStatus.CLOSED) {
                        check(action, register, report);
                    }
                }
            }
        }
    }

    private static void check(Action action, PeopleRegister register, Report report) {
        List<Evidence> pieces = new ClosureProof(action)
                .pieces().stream().filter(PracticePiece::is).toList();
        boolean silent = pieces.isEmpty()
                || pieces.stream()
                        .map(Evidence::testedBy)
                        .anyMatch(tester -> tester.isMalformed()
                                || tester.is((String who) -> !hasHelped(register.idsOf(who), action, register)));
        if (!silent) {
            Field<String> tester = pieces.get(0).testedBy();
            report.on(
                    tester,
                    "tested-by must name somebody other than the owner and the helpers:"
                            + " the risk is high, and nobody else tested what comes from practice",
                    "have somebody else look at it, and add tested-by: with the person's id and tested-on: with the day");
        }
    }

    /** The owner is no helper: a test by her is for {@code independent-verifier} to report. */
    private static boolean hasHelped(Set<String> ids, Action action, PeopleRegister register) {
        return !action.owner().is(ids::contains)
                && action.helpers().stream().anyMatch(helper -> !Collections.disjoint(register.peopleIn(helper), ids));
    }
}
