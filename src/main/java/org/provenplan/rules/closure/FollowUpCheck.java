package org.provenplan.rules.closure;

import java.time.LocalDate;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.Level;
import org.provenplan.plan.Vocabulary.Risk;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.source.Span;

/** A closed action has a recheck date. A closure that isn't there is {@link ClosureDecision}'s to report. */
final class FollowUpCheck implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("follow-up-check", Family.CLOSURE, Severity.ERROR);
    private static final int MONTHS = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        for (Finding finding : plan.findings()) {
            Severity weight = isGrave(finding) ? Severity.ERROR : Severity.WARNING;
            for (Action action : finding.actions()) {
                if (action.status() == ActionStatus.CLOSED && action.closure().isPresent()) {
                    LocalDate example = action.closedOn().orElse(context.asOf()).plusMonths(MONTHS);
                    check(action.closure().get(), example, weight, report);
                }
            }
        }
    }

    private static void check(Fields closure, LocalDate example, Severity weight, Report report) {
        Field<Fields> recheck = closure.mapping("recheck");
        if (recheck.isMissing()) {
            add(
                    recheck.place(),
                    "recheck",
                    "recheck must name the day on which somebody looks whether the gain has held",
                    "add recheck: {due: " + example + "}",
                    weight,
                    report);
        } else if (recheck.isPresent()
                && !recheck.get().has("due")
                && !recheck.get().has("done")) {
            add(
                    recheck.get().date("due").place(),
                    "due",
                    "due must be the day on which somebody looks whether the gain has held",
                    "add due: " + example,
                    weight,
                    report);
        }
    }

    private static void add(Span place, String key, String message, String fix, Severity weight, Report report) {
        report.add(report.problem(place, key, message, fix).weighingAtMost(weight));
    }

    private static boolean isGrave(Finding finding) {
        return finding.level().is((Object) Level.MUST_DO)
                || finding.risk().is((Risk risk) -> risk == Risk.CRITICAL || risk == Risk.HIGH);
    }
}
