package org.provenplan.rules.findings;

import java.time.LocalDate;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.ReferenceWords;

/** Each finding cites where it comes from closely enough to be found again. */
final class FindingSource implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("finding-source", Family.FINDINGS, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Finding finding : plan.findings()) {
            if (finding.fields().inner("source").isPresent()) {
                checkSource(finding.fields().inner("source").get(), report);
            }
        }
    }

    private static void checkSource(Fields source, Report report) {
        Field<String> ref = source.text("ref");
        Field<LocalDate> date = source.date("date");
        if (ref.isMissing()) {
            report.on(
                    ref,
                    (date.isMissing() ? "ref and date" : "ref") + " must say where to find it again",
                    "add ref: with the page, section or record number"
                            + (date.isMissing() ? ", and date: with its day" : ""));
        } else if (date.isMissing()) {
            report.on(
                    date,
                    "date must be the day of the report or record that it comes from",
                    "add date: and that day, such as 2026-03-12");
        }
        if (ref.isPresent() && (LeftOpen.isIn(ref) || new ReferenceWords(ref.get()).citesWholeSource())) {
            report.on(
                    ref,
                    "ref must lead to the place in the source, and " + Quotation.of(ref.get()) + " leads to none",
                    "write the page, section or record number, such as page 7");
        }
    }
}
