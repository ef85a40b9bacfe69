package org.provenplan.rules.actions;

import java.util.List;
import java.util.stream.Stream;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Answers;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionType;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** A finding is never answered by training or policy alone. */
final class MoreThanTraining implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("more-than-training", Family.ACTIONS, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        Answers answers = new Answers(plan);
        for (Finding finding : plan.findings()) {
            if (areNoAnswer(finding.actions()) && !finding.fields().has("no-action") && !hasUnread(finding)) {
                check(finding, answers, report);
            }
        }
    }

    private static void check(Finding finding, Answers answers, Report report) {
        List<Action> live = Stream.concat(
                        finding.actions().stream().filter(Action::isLive), answers.liveFromElsewhere(finding).stream())
                .toList();
        if (!live.isEmpty() && areNoAnswer(live)) {
            report.at(
                    finding.fields().whereMissing(),
                    "actions",
                    "actions must hold one that changes how work is done, beside " + kinds(live),
                    "add an action of another type, such as process, staffing, environment or leadership");
        }
    }

    private static boolean areNoAnswer(List<Action> actions) {
        for (Action action : actions) {
            if (!isNoAnswer(action)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is no answer by itself; one without a type may be. */
    private static boolean isNoAnswer(Action action) {
        return !action.isLive() || isTraining(action) || action.type().is((Object) ActionType.POLICY);
    }

    private static boolean isTraining(Action action) {
        return action.type().is((Object) ActionType.TRAINING);
    }

    private static boolean hasUnread(Finding finding) {
        return finding.fields().field("actions").isMalformed()
                || finding.fields().<Fields>values("actions").stream().anyMatch(Field::isMalformed);
    }

    private static String kinds(List<Action> live) {
        long training = live.stream().filter(MoreThanTraining::isTraining).count();
        return training == live.size() ? "training" : training == 0 ? "policy" : "training and policy";
    }
}
