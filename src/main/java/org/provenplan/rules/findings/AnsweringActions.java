package org.provenplan.rules.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;

/** The actions that answer each finding of a plan: its own, and those of others that name it under {@code also-for}. */
final class AnsweringActions {
    private final Map<String, List<Action>> fromElsewhere = new HashMap<>();

    AnsweringActions(Plan plan) {
        for (Action action : plan.actions()) {
            for (Field<String> finding : action.fields().<String>values("also-for")) {
                if (finding.isPresent()) {
                    fromElsewhere
                            .computeIfAbsent(finding.get(), id -> new ArrayList<>())
                            .add(action);
                }
            }
        }
    }

    List<Action> of(Finding finding) {
        List<Action> others = fromElsewhere.getOrDefault(finding.id().orElse(""), List.of());
        if (others.isEmpty()) {
            return finding.actions();
        }
        List<Action> all = new ArrayList<>(finding.actions());
        for (Action other : others) {
            if (!all.contains(other)) {
                all.add(other);
            }
        }
        return all;
    }
}
