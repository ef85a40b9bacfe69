package org.provenplan.rules.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.diagnostic.Related;
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
import org.provenplan.wording.BlamedStaff;
import org.provenplan.wording.CauseWords;
import org.provenplan.wording.PlainWords;
import org.provenplan.wording.Restatement;

/** A root cause does not repeat the finding, goes further than what staff did not know or do, is a cause, and is not pasted across findings. */
final class CauseNotSymptom implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("cause-not-symptom", Family.FINDINGS, Severity.WARNING);

    /** A cause with its words, which are compared rather than its text. */
    private record Cause(Finding finding, Field<String> text, List<String> words) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        Map<List<String>, Cause> first = new HashMap<>();
        for (Finding finding : plan.findings()) {
            List<Cause> causes = causes(finding);
            boolean blaming = onlyBlameStaff(finding, causes);
            if (blaming) {
                reportBlame(causes.get(0), report);
            }
            Restatement title = Restatement.of(PlainWords.of(finding.title().orElse("")));
            for (Cause cause : causes) {
                Cause earlier = first.putIfAbsent(cause.words(), cause);
                if (!blaming) {
                    check(cause, title, earlier, report);
                }
            }
        }
    }

    /** Of what may be said of a cause the first is, and the rest would be the same fault. */
    private static void check(Cause cause, Restatement title, Cause earlier, Report report) {
        if (title.isIn(cause.words())) {
            reportRestatement(cause, report);
        } else if (LeftOpen.isIn(cause.text()) || CauseWords.areOpen(cause.words())) {
            reportOpen(cause, report);
        } else if (CauseWords.areLabel(cause.words())) {
            reportLabel(cause, report);
        } else if (earlier != null && !earlier.finding().equals(cause.finding())) {
            reportPasted(cause, earlier, report);
        }
    }

    private static List<Cause> causes(Finding finding) {
        List<Cause> causes = new ArrayList<>();
        for (Fields rootCause : finding.rootCauses()) {
            Field<String> text = rootCause.text("cause");
            List<String> words = PlainWords.of(text.orElse(""));
            if (!words.isEmpty() || LeftOpen.isIn(text)) {
                causes.add(new Cause(finding, text, words));
            }
        }
        return causes;
    }

    /** Whether no cause of the finding, as far as they can be read, goes further. */
    private static boolean onlyBlameStaff(Finding finding, List<Cause> causes) {
        for (Cause cause : causes) {
            if (!BlamedStaff.only(cause.words())) {
                return false;
            }
        }
        return !causes.isEmpty()
                && causes.size() == finding.fields().values("root-causes").size();
    }

    private static void reportBlame(Cause cause, Report report) {
        report.on(
                cause.text(),
                "cause must go further than what staff did not know or do",
                "write what let it go unnoticed: what in the process, the staffing or the oversight made it likely");
    }

    private static void reportRestatement(Cause cause, Report report) {
        report.on(
                cause.text(),
                "cause must say why it happened, not repeat what was found",
                "ask why this was so, and write the answer",
                new Related("what was found", cause.finding().title().place()));
    }

    private static void reportOpen(Cause cause, Report report) {
        report.on(
                cause.text(),
                "cause must say why it happened, and "
                        + Quotation.of(cause.text().get()) + " leaves that open",
                "write what made it likely as far as you know today, and correct it when you know more");
    }

    private static void reportLabel(Cause cause, Report report) {
        report.on(
                cause.text(),
                "cause must say what happened and why, and "
                        + Quotation.of(cause.text().get()) + " only names a subject",
                "write what happened and why, such as Handover overruns and nobody is protected from interruption");
    }

    private static void reportPasted(Cause cause, Cause earlier, Report report) {
        report.on(
                cause.text(),
                "cause must be this finding's own, and another finding has the same words",
                "write how it came about here, or make one finding of the two if they have one cause",
                new Related("the same cause", earlier.text().place()));
    }
}
