package org.provenplan.rules.history;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        // A commit of a day that is still to come was made by a clock that stood wrong.
        Optional<Commit> last = versions.stream()
                .map(version -> version.commit().orElseThrow())
                .filter(commit -> !commit.date().isAfter(context.asOf()))
                .max(Comparator.comparing(Commit::date));
        long days = last.map(commit -> ChronoUnit.DAYS.between(commit.date(), context.asOf()))
                .orElse(0L);
        if (days > context.options().number(DAYS)) {
            report.on(
                    plan.id(),
                    "changes must be recorded while actions are open: nobody has changed the plan for " + days
                            + " days, since " + CommitInWords.of(last.orElseThrow()),
                    "write down what has happened since: progress:, readings:, reviews:, or status: closed for a plan"
                            + " that is over");
        }
    }
}
