package org.provenplan.rules.actions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Fields;
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
    private static final NumberOption LONGEST_WITH_STEPS =
            new NumberOption("longest-with-steps", 365, 1, "days that an action with steps may last");
    private static final NumberOption AT_ONCE =
            new NumberOption("at-once", 5, 1, "open actions of one owner that may be due within a window");
    private static final NumberOption WINDOW = new NumberOption("window", 14, 1, "days in such a window");
    private static final RuleInfo INFO = RuleInfo.of("realistic-dates", Family.ACTIONS, Severity.WARNING)
            .with(SMALLEST_PLAN, LONGEST, LONGEST_WITH_STEPS, AT_ONCE, WINDOW);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        PlanHorizon horizon = PlanHorizon.of(plan, context.asOf());
        for (Action action : plan.actions()) {
            if (action.isOpen()
                    && action.start().isPresent()
                    && action.due().isPresent()
                    && !StartDay.isContradicted(action, context.asOf())
                    && !horizon.isPassedBy(action.due())) {
                checkLength(action, context, report);
            }
        }
        DueDates dueDates = new DueDates(plan);
        if (!dueDates.reportOneDay(context.options().number(SMALLEST_PLAN), report)) {
            dueDates.reportCrowds(
                    context.options().number(AT_ONCE), context.options().number(WINDOW), report);
        }
    }

    private static void checkLength(Action action, RuleContext context, Report report) {
        LocalDate start = begun(action, context.asOf());
        long days = ChronoUnit.DAYS.between(start, action.due().get());
        int longest = context.options().number(hasNoSteps(action) ? LONGEST : LONGEST_WITH_STEPS);
        if (action.due().is((Object) action.start().get()) && !isImmediate(action)) {
            report.on(
                    action.due(),
                    "due must not be the day on which the action starts, unless it is an immediate control",
                    "move due to the day by which it can be done, or write type: immediate-control");
        } else if (days > longest && hasNoSteps(action)) {
            report.on(
                            action.due(),
                            "due must not be more than " + longest + " days after the " + beginning(action, start)
                                    + " without steps on the way: it is " + days,
                            "add steps: with a due date each, or a due date before " + start.plusDays(longest + 1L))
                    .ofSize(days);
        } else if (days > longest) {
            report.on(
                            action.due(),
                            "due must not be more than " + longest + " days after the " + beginning(action, start)
                                    + ": it is " + days,
                            "divide it into actions that can each be proven, or write a due date before "
                                    + start.plusDays(longest + 1L))
                    .ofSize(days);
        }
    }

    /** Its start, or the day it was last reopened. */
    private static LocalDate begun(Action action, LocalDate asOf) {
        LocalDate begun = action.start().get();
        for (Fields reopening : action.fields().each("reopened")) {
            LocalDate day = reopening.date("date").orElse(begun);
            if (day.isAfter(begun) && !day.isAfter(asOf)) {
                begun = day;
            }
        }
        return begun;
    }

    private static String beginning(Action action, LocalDate begun) {
        return action.start().is((Object) begun) ? "start" : "reopening";
    }

    private static boolean hasNoSteps(Action action) {
        return action.fields().values("steps").isEmpty()
                && !action.fields().field("steps").isMalformed();
    }

    /** Whether it is meant to hold from one day to the next; a type that can't be read may say so. */
    static boolean isImmediate(Action action) {
        return action.type().isMalformed() || action.type().is((Object) ActionType.IMMEDIATE_CONTROL);
    }

    /** The due dates of a plan's actions, seen together. */
    private static final class DueDates {
        private final Plan plan;
        private final List<Action> dated = new ArrayList<>();

        DueDates(Plan plan) {
            this.plan = plan;
            for (Action action : plan.actions()) {
                if (action.isLive() && action.due().isPresent()) {
                    dated.add(action);
                }
            }
        }

        /**
         * Reports a plan whose work is all due on one day, immediate controls aside, at the first action that is still open.
         *
         * @param smallest how many actions make it worth saying
         * @return whether it is so
         */
        boolean reportOneDay(int smallest, Report report) {
            List<Action> work = new ArrayList<>();
            for (Action action : dated) {
                if (!RealisticDates.isImmediate(action)) {
                    work.add(action);
                }
            }
            if (work.size() < smallest || !areOnOneDay(work)) {
                return false;
            }
            for (Action action : work) {
                if (action.isOpen()) {
                    report.on(
                                    action.due(),
                                    "due must not be one day for all " + work.size() + " actions: "
                                            + DateInWords.of(action.due().get()),
                                    "write the day on which each can be done, what protects people first")
                            .ofSize(work.size());
                    return true;
                }
            }
            return true;
        }

        /** Reports each owner with more open actions due within a window of days than are allowed, where it is first exceeded. */
        void reportCrowds(int most, int window, Report report) {
            for (Map.Entry<String, List<Action>> owned : byOwner().entrySet()) {
                List<Action> actions = owned.getValue();
                if (actions.size() > most) {
                    actions.sort((one, other) ->
                            one.due().get().compareTo(other.due().get()));
                }
                for (int last = most; last < actions.size(); last++) {
                    LocalDate from = day(actions, last - most);
                    if (day(actions, last).isBefore(from.plusDays(window))) {
                        Action over = actions.get(last);
                        report.on(
                                        over.due(),
                                        "due must leave time: " + plan.nameOf(owned.getKey()) + " has "
                                                + count(actions, last - most, from.plusDays(window))
                                                + " actions due within "
                                                + window + " days from " + DateInWords.of(from),
                                        "move some of them, or give some to another owner")
                                .ofSize(count(actions, last - most, from.plusDays(window)));
                        break;
                    }
                }
            }
        }

        private static boolean areOnOneDay(List<Action> actions) {
            for (Action action : actions) {
                if (!action.due().is((Object) actions.get(0).due().get())) {
                    return false;
                }
            }
            return true;
        }

        /** The open actions of each owner. */
        private Map<String, List<Action>> byOwner() {
            Map<String, List<Action>> byOwner = new TreeMap<>();
            for (Action action : dated) {
                if (action.isOpen() && action.owner().isPresent()) {
                    byOwner.computeIfAbsent(action.owner().get(), owner -> new ArrayList<>())
                            .add(action);
                }
            }
            return byOwner;
        }

        private static int count(List<Action> actions, int first, LocalDate end) {
            int next = first;
            while (next < actions.size() && day(actions, next).isBefore(end)) {
                next++;
            }
            return next - first;
        }

        private static LocalDate day(List<Action> actions, int index) {
            return actions.get(index).due().get();
        }
    }
}
