package org.provenplan.rules.actions;

import java.util.List;
import java.util.Set;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.EvidenceKind;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** A training or policy action says how what people do will be seen, not only what was taught or written. */
final class PracticeCheck implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("practice-check", Family.ACTIONS, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            if (isAhead(action) && isOnPaperOnly(action.evidenceFrom())) {
                PartialAnswer.of(action).ifPresent(kind -> check(action, kind, report));
            }
        }
    }

    private static void check(Action action, PartialAnswer kind, Report report) {
        switch (kind) {
            case TRAINING -> report(action, "who was taught", "competency-check or observation", report);
            case POLICY -> report(action, "what was written", "spot-check or staff-knowledge-check", report);
            case AUDIT, IMMEDIATE_CONTROL -> {}
        }
    }

    private static void report(Action action, String paper, String practice, Report report) {
        report.on(
                action.fields().field("evidence-from"),
                "evidence-from must name a kind that shows practice; this shows " + paper + ", not what is done now",
                "add " + practice);
    }

    /** What is closed has its evidence, which closure rules judge. */
    private static boolean isAhead(Action action) {
        return !Set.of(ActionStatus.CLOSED, ActionStatus.CANCELLED).contains(action.status());
    }

    /** Whether kinds are named, each can be read, and none comes from practice. */
    private static boolean isOnPaperOnly(List<Field<EvidenceKind>> kinds) {
        for (Field<EvidenceKind> kind : kinds) {
            if (!kind.is((EvidenceKind named) -> !named.fromPractice())) {
                return false;
            }
        }
        return !kinds.isEmpty();
    }
}
