package org.provenplan.rules.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.provenplan.diagnostic.Severity;
import org.provenplan.history.PlanHistory;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.rule.Family;
import org.provenplan.rule.HistoryRule;
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** An action that is not finished has not slipped often, nor far. */
final class FewExtensions implements HistoryRule {
    private static final NumberOption TIMES =
            new NumberOption("times", 2, 0, "how often the due date of an action may move to a later day");
    private static final NumberOption DAYS = new NumberOption("days", 60, 0, "how many days it may move in all");
    private static final RuleInfo INFO = RuleInfo.of(
                    "few-extensions", Family.HISTORY, Severity.WARNING, RuleInfo.Mark.HISTORY)
            .with(TIMES, DAYS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, PlanHistory history, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            List<Slips.Slip> slips = Slips.of(action, history, context.asOf());
            if (!slips.isEmpty()
                    && action.status() != ActionStatus.CLOSED
                    && action.status() != ActionStatus.CANCELLED) {
                check(action, slips, context, report);
            }
        }
    }

    private static void check(Action action, List<Slips.Slip> slips, RuleContext context, Report report) {
        LocalDate first = slips.get(0).from();
        long days = ChronoUnit.DAYS.between(first, action.due().get());
        if (slips.size() > context.options().number(TIMES)
                || days > context.options().number(DAYS)) {
            String times = slips.size() == 1 ? "once" : slips.size() + " times";
            report.on(
                            action.due(),
                            "due has moved " + times + ", by " + days + " days in all since it was "
                                    + DateInWords.of(first) + ", the last time "
                                    + slips.get(slips.size() - 1).inWords(),
                            "agree what is different this time: split the action, or write status: cancelled and superseded-by:"
                                    + " with the id of one that can be kept")
                    .ofSize(days);
        }
    }
}
