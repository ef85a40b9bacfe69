package org.provenplan.rules.history;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.provenplan.diagnostic.Severity;
import org.provenplan.git.Commit;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.PlanVersion;
import org.provenplan.plan.Action;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.PlanStatus;
import org.provenplan.rule.Family;
import org.provenplan.rule.HistoryRule;
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** An active plan with open actions is changed at least every month. */
final class PlanAlive implements HistoryRule {
    private static final NumberOption DAYS =
            new NumberOption("days", 31, 1, "how many days a plan may go without a change");
    private static final RuleInfo INFO = RuleInfo.of(
                    "plan-alive", Family.HISTORY, Severity.WARNING, RuleInfo.Mark.HISTORY, RuleInfo.Mark.CALENDAR)
            .with(DAYS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, PlanHistory history, RuleContext context, Report report) {
        boolean busy =
                plan.status() == PlanStatus.ACTIVE && plan.actions().stream().anyMatch(Action::isOpen);
        List<PlanVersion> versions = history.versions();
        if (!busy
                || versions.isEmpty()
                || versions.stream().anyMatch(version -> version.commit().isEmpty())) {
            return;
        }
        Commit last = versions.get(0).commit().orElseThrow();
        for (PlanVersion version : versions) {
            Commit commit = version.commit().orElseThrow();
            last = commit.date().isBefore(last.date()) ? last : commit;
        }
        long days = ChronoUnit.DAYS.between(last.date(), context.asOf());
        if (days > context.options().number(DAYS)) {
            report.on(
                    plan.id(),
                    "changes must be recorded while actions are open: nobody has changed the plan for " + days
                            + " days, since " + CommitInWords.of(last),
                    "write down what has happened since: progress:, readings:, reviews:, or status: closed for a plan"
                            + " that is over");
        }
    }
}
