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
import org.provenplan.plan.Vocabulary.ActionType;
import org.provenplan.rule.Family;
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.source.Span;

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
        Set<Span> reported = new HashSet<>();
        for (Finding finding : plan.findings()) {
            if (finding.isHighRisk() && !finding.isLeftByDecision()) {
                int days = context.options().number(DAYS);
                check(
                        finding,
                        answering.of(finding),
                        new FirstDays(plan, finding, days, context.asOf()),
                        reported,
                        report);
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
        if (controls.isEmpty()) {
            checkMissing(finding, actions, firstDays, report);
        } else {
            Optional<Field<LocalDate>> late = firstDays.tooLate(controls);
            if (late.isPresent() && reported.add(late.get().place())) {
                firstDays.report(late.get(), report);
            }
        }
    }

    /** A finding without any live action is {@code every-finding-answered}'s to report. */
    private static void checkMissing(Finding finding, List<Action> actions, FirstDays firstDays, Report report) {
        boolean live = false;
        for (Action action : actions) {
            live |= action.isLive();
            if (action.type().isMalformed()) {
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
        return action.type().is((Object) ActionType.IMMEDIATE_CONTROL)
                && (action.isLive() || action.fields().has("superseded-by"));
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
