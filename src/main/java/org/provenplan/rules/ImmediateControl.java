package org.provenplan.rules;

import java.util.List;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionType;
import org.provenplan.rule.Family;
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** A critical or high-risk finding has an immediate control soon after the plan, or the finding, began. */
final class ImmediateControl implements PlanRule {
    private static final NumberOption DAYS =
            new NumberOption("days", 7, 0, "days from the start of the plan or the finding to its immediate control");
    private static final RuleInfo INFO =
            RuleInfo.of("immediate-control", Family.FINDINGS, Severity.ERROR).with(DAYS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        AnsweringActions answering = new AnsweringActions(plan);
        for (Finding finding : plan.findings()) {
            if (finding.isHighRisk() && !finding.fields().has("no-action")) {
                int days = context.options().number(DAYS);
                check(finding, answering.of(finding), new FirstDays(plan, finding, days), report);
            }
        }
    }

    /** A finding without any live action is {@code every-finding-answered}'s to report. */
    private static void check(Finding finding, List<Action> actions, FirstDays firstDays, Report report) {
        List<Action> controls =
                actions.stream().filter(ImmediateControl::isControl).toList();
        if (!controls.isEmpty()) {
            firstDays.check(controls, report);
        } else if (actions.stream().anyMatch(Action::isLive) && areRead(finding, actions)) {
            report.at(
                    finding.fields().whereMissing(),
                    "actions",
                    "actions must hold an immediate control, since the risk is "
                            + finding.risk().get().word(),
                    "add an action with type: immediate-control that protects people at once, and date it"
                            + firstDays.limitInWords());
        }
    }

    /** A cancelled one has protected nobody, unless others have taken its place. */
    private static boolean isControl(Action action) {
        return action.type().is((Object) ActionType.IMMEDIATE_CONTROL)
                && (action.isLive() || action.fields().has("superseded-by"));
    }

    private static boolean areRead(Finding finding, List<Action> actions) {
        return finding.fields().<Fields>values("actions").stream().noneMatch(Field::isMalformed)
                && actions.stream().noneMatch(action -> action.type().isMalformed());
    }
}
