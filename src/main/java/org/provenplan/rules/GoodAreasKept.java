package org.provenplan.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.catalogue.Framework;
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
        Map<String, Field<Rating>> ratings = plan.inspection()
                .map(inspection -> inspection.<Rating>entries("ratings"))
                .orElse(Map.of());
        if (ratings.isEmpty() || !areRead(plan)) {
            return;
        }
        Map<String, Fields> checks = checks(plan);
        List<String> questions =
                context.catalogue().frameworkOf(plan).map(Framework::keyQuestions).orElse(List.of()).stream()
                        .map(question -> question.id())
                        .toList();
        for (String question : questions) {
            Field<Rating> rating = ratings.get(question);
            if (rating != null && rating.is((Rating given) -> given.compareTo(Rating.GOOD) >= 0)) {
                checkKept(question, rating, checks.get(question), report);
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

    private static boolean areRead(Plan plan) {
        return !plan.fields().field("checks").isMalformed()
                && plan.fields().<Fields>values("checks").stream()
                        .allMatch(check -> check.isPresent()
                                && !check.get().text("key-question").isMalformed());
    }

    private static void checkKept(String question, Field<Rating> rating, Fields check, Report report) {
        if (check == null) {
            report.on(
                    rating,
                    question + " is rated " + rating.get().word() + " and must have a recurring check that keeps it so",
                    "add to checks: a check with key-question: " + question + " and every:, such as monthly");
        } else if (!check.has("every")) {
            report.on(
                    check.field("every"),
                    "every must say how often it is held, since nothing else keeps " + question + " "
                            + rating.get().word(),
                    "add every: and how often, such as monthly");
        }
    }
}
