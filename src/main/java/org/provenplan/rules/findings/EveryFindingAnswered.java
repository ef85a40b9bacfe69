package org.provenplan.rules.findings;

import java.util.List;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Answers;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.Level;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.source.Span;

/** Each finding has a live action or a reasoned, approved decision to take none; no concern of the report is left out. */
final class EveryFindingAnswered implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("every-finding-answered", Family.FINDINGS, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        Answers answers = new Answers(plan);
        for (Finding finding : plan.findings()) {
            if (!answers.has(finding)) {
                reportUnanswered(finding, report);
            } else {
                finding.fields().inner("no-action").ifPresent(decision -> checkDecision(finding, decision, report));
            }
        }
        new RaisedConcerns(plan, context.asOf(), report).check();
    }

    private static void reportUnanswered(Finding finding, Report report) {
        List<Action> cancelled = finding.actions();
        String found = cancelled.isEmpty()
                ? "none is there"
                : cancelled.size() == 1 ? "its one is cancelled" : "all are cancelled";
        report.at(
                whereWanted(finding.fields()),
                "actions",
                "actions must hold one that is not cancelled"
                        + (finding.mustBeActedOn() ? ": " : ", or no-action must say why none is needed: ") + found,
                finding.mustBeActedOn()
                        ? "add the action that answers it"
                        : "add an action, or no-action: with reason, approved-by and review");
    }

    /** At a key that is there and empty, or else at the finding. */
    private static Span whereWanted(Fields finding) {
        Field<?> actions = finding.field("actions");
        boolean empty = actions.isMissing() || actions.is((Object) List.of());
        return empty && !actions.place().equals(finding.whereMissing())
                ? actions.place()
                : finding.field("no-action").place();
    }

    private static void checkDecision(Finding finding, Fields decision, Report report) {
        Field<String> reason = decision.text("reason");
        if (finding.mustBeActedOn()) {
            boolean required = finding.level().is((Object) Level.MUST_DO);
            report.at(
                    decision.whereMissing(),
                    "no-action",
                    "no-action must not stand where "
                            + (required
                                    ? "the level is must-do: the regulator requires action"
                                    : "the risk is " + finding.risk().get().word() + ": people need protecting"),
                    "add the action that answers it, and delete no-action");
        } else if (LeftOpen.isIn(reason)) {
            report.on(
                    reason,
                    "reason must say why no action is needed" + Quotation.leftOpen(reason),
                    "write the reason, such as The wing closed in April, or add an action");
        } else if (decision.date("review").isMissing()) {
            report.on(
                    decision.date("review"),
                    "review must be the day on which the decision is looked at again",
                    "add review: and that day");
        }
    }
}
