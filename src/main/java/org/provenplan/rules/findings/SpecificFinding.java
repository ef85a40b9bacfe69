package org.provenplan.rules.findings;

import java.util.List;
import java.util.Optional;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.catalogue.Framework;
import org.provenplan.catalogue.KeyQuestion;
import org.provenplan.catalogue.Regulation;
import org.provenplan.catalogue.Standard;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Field;
import org.provenplan.plan.Finding;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.LabelWords;
import org.provenplan.wording.PlainWords;
import org.provenplan.yaml.slips.LostText;

/** The title of a finding says what went wrong; it is no label. */
final class SpecificFinding implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("specific-finding", Family.FINDINGS, Severity.WARNING);

    /** Headings are short; a title that is longer than these many words is no label, whatever its words. */
    private static final int LONGEST_LABEL = 8;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Finding finding : plan.findings()) {
            Field<String> title = finding.title();
            if (title.isPresent()
                    && (LeftOpen.isIn(title) || isLabel(title.get(), plan, context.catalogue()))
                    && isWhole(title)) {
                report.on(
                        title,
                        "title must say what went wrong, and " + Quotation.of(title.get())
                                + (LeftOpen.isIn(title) ? " leaves that open" : " only names a subject"),
                        "write what was found, where and how often, such as Risk assessments of 4 people were not"
                                + " changed after a fall");
            }
        }
    }

    private static boolean isLabel(String title, Plan plan, Catalogue catalogue) {
        List<String> words = PlainWords.of(title);
        return words.size() <= LONGEST_LABEL
                && (LabelWords.areAll(words)
                        || LabelWords.areCitation(words)
                        || LabelWords.areCitedSubject(words)
                        || isHeading(words, plan, catalogue));
    }

    /** Whether it is what the regulator calls a key question, a standard or a regulation. */
    private static boolean isHeading(List<String> words, Plan plan, Catalogue catalogue) {
        Optional<Framework> framework = catalogue.frameworkOf(plan);
        if (framework.isPresent()) {
            for (KeyQuestion question : framework.get().keyQuestions()) {
                if (PlainWords.are(words, question.name())) {
                    return true;
                }
            }
            for (Standard standard : framework.get().standards()) {
                if (PlainWords.are(words, standard.name())) {
                    return true;
                }
            }
        }
        for (Regulation regulation : catalogue.regulations2014()) {
            if (PlainWords.are(words, regulation.title())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the rest of it was not lost to a comment, which is another rule's to say. */
    private static boolean isWhole(Field<String> title) {
        return LostText.behind(title.place()).isEmpty();
    }
}
