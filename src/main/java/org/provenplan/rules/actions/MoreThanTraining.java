package org.provenplan.rules.actions;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Answers;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.AndList;

/** A finding is never answered by training, policy, audit or an immediate control alone. */
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
            if (areNoAnswer(finding.actions(), finding) && !finding.fields().has("no-action") && !hasUnread(finding)) {
                check(finding, answers, report);
            }
        }
    }

    private static void check(Finding finding, Answers answers, Report report) {
        List<Action> live = Stream.concat(
                        finding.actions().stream().filter(Action::isLive), answers.liveFromElsewhere(finding).stream())
                .toList();
        if (!live.isEmpty() && areNoAnswer(live, finding)) {
            report.at(
                    finding.fields().whereMissing(),
                    "actions",
                    "actions must hold one that changes how work is done, beside " + AndList.of(kinds(live, finding)),
                    "add an action that changes who does what, when or with what, such as type: process, and say so in"
                            + " its title");
        }
    }

    private static boolean areNoAnswer(List<Action> actions, Finding finding) {
        for (Action action : actions) {
            if (action.isLive() && !PartialAnswer.is(action, finding)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasUnread(Finding finding) {
        return finding.fields().field("actions").isMalformed()
                || finding.fields().<Fields>values("actions").stream().anyMatch(Field::isMalformed);
    }

    private static List<String> kinds(List<Action> live, Finding finding) {
        Set<PartialAnswer> kinds = EnumSet.noneOf(PartialAnswer.class);
        live.forEach(action -> PartialAnswer.of(action, finding).ifPresent(kinds::add));
        return kinds.stream().map(PartialAnswer::words).toList();
    }
}
