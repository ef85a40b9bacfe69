package org.provenplan.rules.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.ActionType;
import org.provenplan.plan.Vocabulary.Risk;
import org.provenplan.rule.Family;
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.source.Span;

/** A critical or high-risk finding has an immediate control soon after it was known, until an action that lasts is closed. */
final class ImmediateControl implements PlanRule {
    private static final NumberOption CRITICAL = new NumberOption(
            "critical", 3, 0, "days from the day that a critical concern was known to its immediate control");
    private static final NumberOption HIGH = new NumberOption(
            "high", 7, 0, "days from the day that a concern of high risk was known to its immediate control");
    private static final RuleInfo INFO =
            RuleInfo.of("immediate-control", Family.FINDINGS, Severity.ERROR).with(CRITICAL, HIGH);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        AnsweringActions answering = new AnsweringActions(plan);
        Set<Span> reported = new HashSet<>();
        for (Finding finding : plan.findings()) {
            if (finding.isHighRisk() && !finding.isLeftByDecision()) {
                int days = context.options().number(finding.risk().is((Object) Risk.CRITICAL) ? CRITICAL : HIGH);
                check(finding, answering.of(finding), new FirstDays(finding, days, context.asOf()), reported, report);
            }
        }
    }

    /** One control may be late for several findings and is reported once. */
    private static void check(
            Finding finding, List<Action> actions, FirstDays firstDays, Set<Span> reported, Report report) {
        List<Action> controls = new ArrayList<>();
        for (Action action : actions) {
            if (isControl(action)) {
                controls.add(action);
            }
        }
        boolean lasting =
                actions.stream().anyMatch(action -> !isOfControlType(action) && action.status() == ActionStatus.CLOSED);
        if (controls.isEmpty() && !(lasting && actions.stream().anyMatch(ImmediateControl::isOfControlType))) {
            checkMissing(finding, actions, firstDays, report);
        } else if (!controls.isEmpty()) {
            Optional<Field<LocalDate>> late = firstDays.tooLate(controls);
            if (late.isPresent() && reported.add(late.get().place())) {
                firstDays.report(late.get(), report);
            }
            if (!lasting && controls.stream().allMatch(control -> control.status() == ActionStatus.CLOSED)) {
                reportEnded(controls.get(controls.size() - 1), reported, report);
            }
        }
    }

    /** A control protects until what lasts is proven. */
    private static void reportEnded(Action control, Set<Span> reported, Report report) {
        if (reported.add(control.statusField().place())) {
            report.on(
                    control.statusField(),
                    "status must stay done until an action that lasts is closed: until then the control protects people",
                    "write status: done, and next-review: with the day on which it is looked at again");
        }
    }

    /** That no action is live, or that one has no type, is for other rules to report. */
    private static void checkMissing(Finding finding, List<Action> actions, FirstDays firstDays, Report report) {
        boolean live = false;
        for (Action action : actions) {
            live |= action.isLive();
            if (!action.type().isPresent()) {
                return;
            }
        }
        if (live && areRead(finding)) {
            report.at(
                    finding.fields().whereMissing(),
                    "actions",
                    "actions must hold an immediate control, since the risk is "
                            + finding.risk().get().word(),
                    "add an action with type: immediate-control that protects people at once, with its start"
                            + firstDays.limitInWords());
        }
    }

    /** A cancelled one has protected nobody, unless others have taken its place. */
    private static boolean isControl(Action action) {
        return isOfControlType(action) && (action.isLive() || action.fields().has("superseded-by"));
    }

    private static boolean isOfControlType(Action action) {
        return action.type().is((Object) ActionType.IMMEDIATE_CONTROL);
    }

    private static boolean areRead(Finding finding) {
        for (Field<Fields> action : finding.fields().<Fields>values("actions")) {
            if (action.isMalformed()) {
                return false;
            }
        }
        return true;
    }

    /** The actions that answer each finding of a plan: its own, and those of others that name it under {@code also-for}. */
    private static final class AnsweringActions {
        private final Map<String, List<Action>> fromElsewhere = new HashMap<>();

        AnsweringActions(Plan plan) {
            for (Action action : plan.actions()) {
                for (Field<String> finding : action.fields().<String>values("also-for")) {
                    if (finding.isPresent()) {
                        fromElsewhere
                                .computeIfAbsent(finding.get(), id -> new ArrayList<>())
                                .add(action);
                    }
                }
            }
        }

        List<Action> of(Finding finding) {
            List<Action> others = fromElsewhere.getOrDefault(finding.id().orElse(""), List.of());
            if (others.isEmpty()) {
                return finding.actions();
            }
            List<Action> all = new ArrayList<>(finding.actions());
            for (Action other : others) {
                if (!all.contains(other)) {
                    all.add(other);
                }
            }
            return all;
        }
    }
}
