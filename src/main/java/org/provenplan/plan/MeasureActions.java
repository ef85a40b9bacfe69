package org.provenplan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.plan.Vocabulary.ActionType;

/** Which actions, none of them cancelled, are to move which measure of a plan. */
public final class MeasureActions {
    private final Map<Fields, List<Action>> actions = new HashMap<>();
    private final Map<String, Measure> measures = new HashMap<>();

    public MeasureActions(Plan plan) {
        for (Measure measure : plan.measures()) {
            if (measure.id().isPresent()) {
                measures.put(measure.id().get(), measure);
            }
        }
        for (Finding finding : plan.findings()) {
            for (Action action : finding.actions()) {
                if (action.isLive()) {
                    add(finding, action);
                }
            }
        }
    }

    /** In the order of the plan. */
    public List<Action> of(Measure measure) {
        return actions.getOrDefault(measure.fields(), List.of());
    }

    /**
     * The first of its actions to start, which its baseline must not come after. A control that was put in place at once could not
     * wait for anybody to count.
     */
    public Optional<Action> firstToStart(Measure measure) {
        Action first = null;
        for (Action action : of(measure)) {
            boolean counts = action.start().isPresent() && !action.type().is(ActionType.IMMEDIATE_CONTROL);
            if (counts && (first == null || startOf(action).isBefore(startOf(first)))) {
                first = action;
            }
        }
        return Optional.ofNullable(first);
    }

    private static LocalDate startOf(Action action) {
        return action.start().get();
    }

    private void add(Finding finding, Action action) {
        if (!action.fields().has("measures")) {
            for (Measure measure : finding.measures()) {
                link(measure, action);
            }
            return;
        }
        for (Field<String> id : action.measureIds()) {
            Measure measure = measures.get(id.orElse(""));
            if (measure != null) {
                link(measure, action);
            }
        }
    }

    private void link(Measure measure, Action action) {
        actions.putIfAbsent(measure.fields(), new ArrayList<>());
        actions.get(measure.fields()).add(action);
    }
}
