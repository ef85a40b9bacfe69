package org.provenplan.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.provenplan.plan.Action;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
import org.provenplan.plan.MeasureActions;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.ActionType;

/**
 * The actions that a measure rests on, none of them cancelled: those that are to move it or, where none is, those of its finding.
 *
 * @param linked whether they are to move it
 * @param firstStart when the first of them to move it starts
 */
record Carriers(List<Action> actions, boolean linked, Optional<LocalDate> firstStart) {
    static Carriers of(Measure measure, Finding finding, MeasureActions moved) {
        List<Action> movers = moved.of(measure);
        Optional<LocalDate> start =
                moved.firstToStart(measure).map(action -> action.start().get());
        List<Action> carriers = movers.isEmpty() ? only(finding.actions(), Action::isLive) : movers;
        return new Carriers(carriers, !movers.isEmpty(), start);
    }

    boolean isNobody() {
        return actions.isEmpty();
    }

    /** Whether they are to move it and all are closed, so that their closure is judged by it. */
    boolean areClosedOnIt() {
        return linked && areAllClosed();
    }

    private boolean areAllClosed() {
        return actions.stream().allMatch(action -> action.status() == ActionStatus.CLOSED);
    }

    /** Whether each of them is closed and says what keeps watching. */
    boolean areWatchedElsewhere() {
        return areAllClosed()
                && actions.stream().allMatch(action -> action.closure()
                        .filter(closure -> closure.has("oversight"))
                        .isPresent());
    }

    /** Their owners: of those that are not closed rather than of others, of lasting ones rather than of immediate controls. */
    List<Responsible> people(Register register, Responsible otherwise) {
        List<Action> working = preferred(actions, Action::isOwed);
        List<Action> lasting = preferred(working, action -> !action.type().is(ActionType.IMMEDIATE_CONTROL));
        Set<Responsible> owners = new LinkedHashSet<>();
        for (Action action : lasting) {
            owners.add(register.named(action.owner(), otherwise));
        }
        return List.copyOf(owners);
    }

    private static List<Action> preferred(List<Action> actions, Predicate<Action> condition) {
        List<Action> some = only(actions, condition);
        return some.isEmpty() ? actions : some;
    }

    private static List<Action> only(List<Action> actions, Predicate<Action> condition) {
        List<Action> some = new ArrayList<>(actions);
        some.removeIf(condition.negate());
        return some;
    }
}
