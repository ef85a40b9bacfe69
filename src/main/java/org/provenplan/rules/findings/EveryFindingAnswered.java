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
import org.provenplan.plan.Vocabulary.SourceType;
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
                checkReason(finding, report);
            }
        }
        if (plan.inspection().isPresent() && !plan.findings().isEmpty()) {
            checkCount(plan, plan.inspection().get().count("concerns"), report);
        }
    }

    private static void reportUnanswered(Finding finding, Report report) {
        List<Action> cancelled = finding.actions();
        String found = cancelled.isEmpty()
                ? "none is there"
                : cancelled.size() == 1 ? "its one is cancelled" : "all are cancelled";
        report.at(
                whereWanted(finding.fields()),
                "actions",
                "actions must hold one that is not cancelled, or no-action must say why none is needed: " + found,
                "add an action, or no-action: with reason and approved-by");
    }

    /** At a key that is there and empty, or else at the finding. */
    private static Span whereWanted(Fields finding) {
        Field<?> actions = finding.field("actions");
        boolean empty = actions.isMissing() || actions.is((Object) List.of());
        return empty && !actions.place().equals(finding.whereMissing())
                ? actions.place()
                : finding.field("no-action").place();
    }

    private static void checkReason(Finding finding, Report report) {
        finding.fields()
                .inner("no-action")
                .map(decision -> decision.text("reason"))
                .filter(LeftOpen::isIn)
                .ifPresent(reason -> report.on(
                        reason,
                        "reason must say why no action is needed" + Quotation.leftOpen(reason),
                        "write the reason, such as The wing closed in April, or add an action"));
    }

    private static void checkCount(Plan plan, Field<Integer> concerns, Report report) {
        int there = 0;
        int unread = 0;
        for (Field<Fields> finding : plan.fields().<Fields>values("findings")) {
            unread += finding.isMalformed() ? 1 : 0;
        }
        for (Finding finding : plan.findings()) {
            Field<SourceType> source = finding.sourceType();
            there += source.is((Object) SourceType.INSPECTION) ? 1 : 0;
            unread += source.isPresent() ? 0 : 1;
        }
        int missing = concerns.orElse(there) - there;
        if (missing < 0 || missing > unread) {
            report.on(
                    concerns,
                    "concerns must be the number of findings that come from the inspection: the report raises "
                            + concerns.get() + ", the plan holds " + there,
                    missing > 0
                            ? "add the " + missing + " that the plan leaves out"
                                    + (there == 0 ? "" : ", or write " + there)
                            : "write " + there + ", or give the findings from elsewhere their own source");
        }
    }
}
