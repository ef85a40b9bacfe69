package org.provenplan.rules.findings;

import java.util.Optional;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.catalogue.KeyQuestion;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Field;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Each finding cites a key question, and a standard or a regulation. */
final class LinkedStandard implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("linked-standard", Family.FINDINGS, Severity.WARNING);

    private static final String STANDARD_FIX =
            "add standards: or regulations: and the codes it was judged against, such as regulations: [\"12\"]";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Finding finding : plan.findings()) {
            boolean uncited = citesNone(finding, "standards") && citesNone(finding, "regulations");
            if (finding.keyQuestion().isMissing()) {
                reportKeyQuestion(plan, finding, uncited, context.catalogue(), report);
            } else if (uncited) {
                report.on(
                        finding.fields().field("standards"),
                        "standards or regulations must say what it was judged against",
                        STANDARD_FIX);
            }
        }
    }

    private static boolean citesNone(Finding finding, String key) {
        return !finding.fields().field(key).isMalformed()
                && finding.fields().values(key).isEmpty();
    }

    private static void reportKeyQuestion(
            Plan plan, Finding finding, boolean uncited, Catalogue catalogue, Report report) {
        String fix = meant(plan, finding, catalogue)
                .map(id -> "add key-question: " + id)
                .orElseGet(() -> "add key-question: and one of " + choices(plan, catalogue));
        report.on(
                finding.keyQuestion(),
                uncited
                        ? "key-question, and standards or regulations, must say what it was judged against"
                        : "key-question must say which key question it falls under",
                uncited ? fix + "; " + STANDARD_FIX : fix);
    }

    /** The key question of the first standard that it cites. */
    private static Optional<String> meant(Plan plan, Finding finding, Catalogue catalogue) {
        for (Field<String> code : finding.standards()) {
            Optional<String> question = code.value()
                    .flatMap(text -> catalogue.standard(plan, text))
                    .map(standard -> standard.keyQuestion());
            if (question.isPresent()) {
                return question;
            }
        }
        return Optional.empty();
    }

    private static String choices(Plan plan, Catalogue catalogue) {
        return catalogue
                .frameworkOf(plan)
                .map(framework -> String.join(
                        ", ",
                        framework.keyQuestions().stream().map(KeyQuestion::id).toList()))
                .orElse("the framework's key questions");
    }
}
