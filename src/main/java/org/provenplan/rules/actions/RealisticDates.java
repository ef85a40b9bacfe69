package org.provenplan.rules.actions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Plan;
import org.provenplan.plan.StartDay;
import org.provenplan.plan.Vocabulary.ActionType;
import org.provenplan.rule.Family;
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** Due dates that people can keep: spread over the plan, over each person's weeks, and over the length of each action. */
final class RealisticDates implements PlanRule {
    private static final NumberOption SMALLEST_PLAN =
            new NumberOption("smallest-plan", 5, 2, "actions from which up they may not all be due on one day");
    private static final NumberOption LONGEST =
            new NumberOption("longest", 180, 1, "days that an action without steps may last");
    private static final NumberOption AT_ONCE =
            new NumberOption("at-once", 5, 1, "open actions of one owner that may be due within a window");
    private static final NumberOption WINDOW = new NumberOption("window", 14, 1, "days in such a window");
    private static final RuleInfo INFO = RuleInfo.of("realistic-dates", Family.ACTIONS, Severity.WARNING)
            .with(SMALLEST_PLAN, LONGEST, AT_ONCE, WINDOW);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        int longest = context.options().number(LONGEST);
        for (Action action : plan.actions()) {
            if (action.isOpen()
                    && action.start().isPresent()
                    && action.due().isPresent()
                    && !StartDay.isContradicted(action, context.asOf())) {
                checkLength(action, longest, report);
            }
        }
        DueDates dueDates = new DueDates(plan);
        if (!dueDates.reportOneDay(context.options().number(SMALLEST_PLAN), report)) {
            dueDates.reportCrowds(
                    context.options().number(AT_ONCE), context.options().number(WINDOW), report);
        }
    }

    private static void checkLength(Action action, int longest, Report report) {
        LocalDate start = action.start().get();
        long days = ChronoUnit.DAYS.between(start, action.due().get());
        if (days == 0 && !isImmediate(action)) {
            report.on(
                    action.due(),
                    "due must not be the day on which the action starts, unless it is an immediate control",
                    "move due to the day by which it can be done, or write type: immediate-control");
        } else if (days > longest && hasNoSteps(action)) {
            report.on(
                    action.due(),
                    "due must not be more than " + longest + " days after the start without steps on the way: it is "
                            + days,
                    "add steps: with a due date each, or a due date before " + start.plusDays(longest + 1));
        }
    }

    private static boolean hasNoSteps(Action action) {
        return action.fields().values("steps").isEmpty()
                && !action.fields().field("steps").isMalformed();
    }

    /** Whether it is meant to hold from one day to the next; a type that can't be read may say so. */
    static boolean isImmediate(Action action) {
        return action.type().isMalformed() || action.type().is((Object) ActionType.IMMEDIATE_CONTROL);
    }
}
