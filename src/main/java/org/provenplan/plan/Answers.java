package org.provenplan.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which actions of a plan answer which of its findings. */
public final class Answers {
    private final List<Action> actions;
    private final Map<String, Action> byId = new HashMap<>();

    public Answers(Plan plan) {
        this.actions = plan.actions();
        for (Action action : actions) {
            if (action.id().isPresent()) {
                byId.put(action.id().get(), action);
            }
        }
    }

    /** Whether it has an answer, or what is written there can't be read and may be one. */
    public boolean has(Finding finding) {
        return finding.fields().has("no-action")
                || finding.fields().field("actions").isMalformed()
                || isOneCarriedOn(finding.actions())
                || finding.fields().<Fields>values("actions").stream().anyMatch(Field::isMalformed)
                || isOneCarriedOn(actionsAlsoFor(finding));
    }

    private List<Action> actionsAlsoFor(Finding finding) {
        return actions.stream().filter(action -> isFor(action, finding)).toList();
    }

    private boolean isOneCarriedOn(List<Action> candidates) {
        for (Action action : candidates) {
            if (isCarriedOn(action)) {
                return true;
            }
        }
        return false;
    }

    /** The live actions of other findings that name it under {@code also-for}. */
    public List<Action> liveFromElsewhere(Finding finding) {
        return actions.stream()
                .filter(Action::isLive)
                .filter(action -> isFor(action, finding))
                .toList();
    }

    private static boolean isFor(Action action, Finding finding) {
        return action.fields().<String>values("also-for").stream()
                .flatMap(id -> id.value().stream())
                .anyMatch(id -> finding.id().is((Object) id));
    }

    private boolean isCarriedOn(Action action) {
        return isCarriedOn(action, new HashSet<>());
    }

    /** Live, or superseded by one that is, however often; an id that nothing has is not this rule's to judge. */
    private boolean isCarriedOn(Action action, Set<Action> seen) {
        return action.isLive()
                || (seen.add(action)
                        && action.fields().<String>values("superseded-by").stream()
                                .anyMatch(id -> id.value()
                                        .map(byId::get)
                                        .map(successor -> isCarriedOn(successor, seen))
                                        .orElse(true)));
    }
}
