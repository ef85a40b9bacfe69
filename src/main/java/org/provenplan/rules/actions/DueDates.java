package org.provenplan.rules.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.provenplan.plan.Action;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Report;

/** The due dates of a plan's actions, seen together. */
final class DueDates {
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
                        "write the day on which each can be done, what protects people first");
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
                actions.sort(
                        (one, other) -> one.due().get().compareTo(other.due().get()));
            }
            for (int last = most; last < actions.size(); last++) {
                LocalDate from = day(actions, last - most);
                if (day(actions, last).isBefore(from.plusDays(window))) {
                    Action over = actions.get(last);
                    report.on(
                            over.due(),
                            "due must leave time: " + plan.nameOf(owned.getKey()) + " has "
                                    + count(actions, last - most, from.plusDays(window)) + " actions due within "
                                    + window + " days from " + DateInWords.of(from),
                            "move some of them, or give some to another owner");
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
