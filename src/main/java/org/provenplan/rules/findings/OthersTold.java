package org.provenplan.rules.findings;

import java.util.Set;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.SourceType;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** A finding from an incident or a safeguarding concern says who outside was told, or why nobody had to be. */
final class OthersTold implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("others-told", Family.FINDINGS, Severity.INFO);
    private static final Set<SourceType> HARM = Set.of(SourceType.INCIDENT, SourceType.SAFEGUARDING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Finding finding : plan.findings()) {
            Field<String> notified = finding.fields().text("notified");
            if (LeftOpen.orMissing(notified) && isFromHarm(finding)) {
                report.on(
                        notified,
                        "notified must say who outside was told, or why nobody had to be"
                                + Quotation.leftOpen(notified),
                        (notified.isMissing() ? "add notified: and" : "write")
                                + " who was told and when (family, safeguarding, regulator), or why nobody had to be");
            }
        }
    }

    private static boolean isFromHarm(Finding finding) {
        for (Fields source : finding.sources()) {
            if (source.<SourceType>word("type").is(HARM::contains)) {
                return true;
            }
        }
        return false;
    }
}
