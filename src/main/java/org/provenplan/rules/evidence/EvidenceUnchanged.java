package org.provenplan.rules.evidence;

import java.util.Optional;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** A file that is pinned by its checksum still has it. Whether it is there at all is not asked here. */
final class EvidenceUnchanged implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("evidence-unchanged", Family.EVIDENCE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            for (Evidence evidence : action.standingEvidence()) {
                if (evidence.file().isPresent() && evidence.sha256().isPresent()) {
                    check(evidence, plan, context, report);
                }
            }
        }
    }

    private static void check(Evidence evidence, Plan plan, RuleContext context, Report report) {
        String path = evidence.file().get().strip();
        Optional<String> found = context.files().sha256(plan, path);
        if (found.isEmpty() || found.get().equalsIgnoreCase(evidence.sha256().get())) {
            return;
        }
        if (context.files().differsInLineEndsOnly(plan, path, evidence.sha256().get())) {
            report.on(
                    evidence.sha256(),
                    "sha256 must be that of the file, and " + Quotation.of(path)
                            + " differs from it in how its lines end, and in nothing else",
                    "add a line such as evidence/** -text to .gitattributes, delete the file and run git checkout -- \""
                            + path + "\"; where it still differs, pin it anew");
        } else {
            report.on(
                    evidence.sha256(),
                    "sha256 must be that of the file, and " + Quotation.of(path) + " has changed since it was pinned",
                    "put the file back as it was; if it rightly changed, write its date anew and sha256: "
                            + found.get());
        }
    }
}
