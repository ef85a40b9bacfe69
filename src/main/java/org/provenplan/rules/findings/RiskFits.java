package org.provenplan.rules.findings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.provenplan.catalogue.WatchedTopics;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.EnforcementStatus;
import org.provenplan.plan.Vocabulary.Level;
import org.provenplan.plan.Vocabulary.Risk;
import org.provenplan.plan.Vocabulary.SourceType;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** How grave a finding is said to be fits what the regulator has done about it, and what it is about. */
final class RiskFits implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("risk-fits", Family.FINDINGS, Severity.WARNING);
    private static final Set<String> WARNINGS =
            Set.of("warning-notice-s29", "warning-notice-s29a", "urgent-conditions-s31", "urgent-cancellation-s30");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        Map<String, Fields> warnings = warnings(plan);
        for (Finding finding : plan.findings()) {
            Optional<Field<?>> warning = isOver(finding) ? Optional.empty() : warning(finding, warnings);
            if (warning.isPresent()) {
                checkWarned(finding, warning.get(), report);
            } else if (finding.level().is((Object) Level.MUST_DO)
                    && finding.risk().is((Object) Risk.LOW)) {
                WatchedTopics.citedBy(plan, finding, context.catalogue())
                        .ifPresent(topic -> report.on(
                                finding.risk(),
                                "risk must not be low for a must-do about medicines, safeguarding, infection, staffing or"
                                        + " governance",
                                "write medium, high or critical, whichever is true today",
                                new Related("what it is about", topic.place())));
            }
        }
    }

    /** The warnings and urgent conditions of the plan, by the findings that they rest on. */
    private static Map<String, Fields> warnings(Plan plan) {
        Map<String, Fields> warnings = new HashMap<>();
        for (Fields item : plan.enforcement()) {
            if (item.text("kind").is(WARNINGS::contains)) {
                for (Field<String> finding : item.<String>values("findings")) {
                    warnings.put(finding.orElse(""), item);
                }
            }
        }
        return warnings;
    }

    /** Where it says that the regulator warns about it; empty once that has been met or withdrawn. */
    private static Optional<Field<?>> warning(Finding finding, Map<String, Fields> warnings) {
        Fields item = warnings.get(finding.id().orElse(""));
        if (item != null) {
            boolean open =
                    item.<EnforcementStatus>word("status").orElse(EnforcementStatus.OPEN) == EnforcementStatus.OPEN;
            return open ? Optional.of(item.text("kind")) : Optional.empty();
        }
        for (Fields source : finding.sources()) {
            Field<SourceType> type = source.word("type");
            if (type.is((Object) SourceType.WARNING_NOTICE)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static boolean isOver(Finding finding) {
        return !finding.actions().isEmpty() && finding.actions().stream().noneMatch(Action::isOwed);
    }

    private static void checkWarned(Finding finding, Field<?> warning, Report report) {
        Related related = new Related("what the regulator has done about it", warning.place());
        if (finding.level().isPresent() && !finding.level().is((Object) Level.MUST_DO)) {
            report.on(
                    finding.level(),
                    "level must be must-do, and the risk high or critical, where the regulator warns about it",
                    "write must-do",
                    related);
        } else if (finding.risk().isPresent() && !finding.isHighRisk()) {
            report.on(
                    finding.risk(),
                    "risk must be high or critical where the regulator warns about it",
                    "write high or critical, whichever is true today",
                    related);
        }
    }
}
