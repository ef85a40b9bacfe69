package org.provenplan.rules.findings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.provenplan.catalogue.Framework;
import org.provenplan.catalogue.KeyQuestion;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.Rating;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** A key question that is rated good or outstanding has a recurring check. */
final class GoodAreasKept implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("good-areas-kept", Family.FINDINGS, Severity.INFO);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        Optional<Fields> inspection = plan.inspection();
        Optional<Framework> framework = context.catalogue().frameworkOf(plan);
        if (inspection.isEmpty() || framework.isEmpty() || !areRead(plan, framework.get())) {
            return;
        }
        Map<String, Field<Rating>> ratings = inspection.get().entries("ratings");
        Map<String, Fields> checks = checks(plan);
        for (KeyQuestion question : framework.get().keyQuestions()) {
            Field<Rating> rating = ratings.get(question.id());
            if (rating != null && rating.isPresent() && rating.get().compareTo(Rating.GOOD) >= 0) {
                checkKept(question.id(), rating, checks.get(question.id()), report);
            }
        }
    }

    /** The check for each key question; where there are several, one that says how often. */
    private static Map<String, Fields> checks(Plan plan) {
        Map<String, Fields> checks = new HashMap<>();
        for (Fields check : plan.checks()) {
            String question = check.text("key-question").orElse("");
            if (!checks.containsKey(question) || check.has("every")) {
                checks.put(question, check);
            }
        }
        return checks;
    }

    private static boolean areRead(Plan plan, Framework framework) {
        for (Field<Fields> check : plan.fields().<Fields>values("checks")) {
            if (!check.isPresent() || !isKnown(check.get().text("key-question"), framework)) {
                return false;
            }
        }
        return !plan.fields().field("checks").isMalformed();
    }

    /** Whether it is left out or one of the framework's; another may be meant for any of them. */
    private static boolean isKnown(Field<String> question, Framework framework) {
        return question.isMissing()
                || question.is((String id) -> framework.keyQuestion(id).isPresent());
    }

    private static void checkKept(String question, Field<Rating> rating, Fields check, Report report) {
        if (check == null) {
            report.on(
                    rating,
                    question + " is rated " + rating.get().word() + " and must have a recurring check that keeps it so",
                    "add to checks: a check with key-question: " + question + " and every:, such as monthly");
        }
    }
}
