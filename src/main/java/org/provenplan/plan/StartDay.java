package org.provenplan.plan;

import java.time.LocalDate;
import java.util.Set;
import org.provenplan.plan.Vocabulary.ActionStatus;

/** Whether an action's own words bear out the day on which it is said to start; where not, nothing else is judged by that day. */
public final class StartDay {
    private static final Set<ActionStatus> BEGUN =
            Set.of(ActionStatus.IN_PROGRESS, ActionStatus.DONE, ActionStatus.CLOSED);

    private StartDay() {}

    /** Whether it is still to come although the action is under way or finished. */
    public static boolean isAhead(Action action, LocalDate asOf) {
        return action.start().is(asOf::isBefore) && BEGUN.contains(action.status());
    }

    public static boolean isContradicted(Action action, LocalDate asOf) {
        return isAhead(action, asOf) || isAfter(action, action.due()) || isAfter(action, action.doneOn());
    }

    private static boolean isAfter(Action action, Field<LocalDate> day) {
        return day.isPresent() && action.start().is((LocalDate start) -> start.isAfter(day.get()));
    }
}
