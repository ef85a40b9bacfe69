package org.provenplan.report;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.provenplan.plan.Action;

/**
 * How many live actions of a plan stand how. An action is counted once, under its own finding.
 *
 * @param counts by standing, those of cancelled ones included
 * @param overdue the ids of what is overdue
 * @param closed the ids of what is closed with proof
 */
record Tally(Map<Standing, Integer> counts, Set<String> overdue, Set<String> closed) {
    static Tally of(Scope scope) {
        Tally tally = new Tally(new EnumMap<>(Standing.class), new HashSet<>(), new HashSet<>());
        for (Action action : scope.plan().actions()) {
            Standing standing = scope.standing(action);
            tally.counts.merge(standing, 1, Integer::sum);
            String id = action.id().orElse("");
            if (standing == Standing.OVERDUE) {
                tally.overdue.add(id);
            } else if (standing == Standing.CLOSED_WITH_PROOF) {
                tally.closed.add(id);
            }
        }
        return tally;
    }

    /** Of several plans together. */
    static Tally sum(List<Scope> scopes) {
        Tally sum = new Tally(new EnumMap<>(Standing.class), new HashSet<>(), new HashSet<>());
        for (Scope scope : scopes) {
            of(scope).counts.forEach((standing, count) -> sum.counts.merge(standing, count, Integer::sum));
        }
        return sum;
    }

    int of(Standing standing) {
        return counts.getOrDefault(standing, 0);
    }

    int of(Colour colour) {
        int count = 0;
        for (Map.Entry<Standing, Integer> entry : counts.entrySet()) {
            boolean counted =
                    entry.getKey() != Standing.CANCELLED && entry.getKey().colour() == colour;
            count += counted ? entry.getValue() : 0;
        }
        return count;
    }

    /** How many are not cancelled. */
    int live() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - of(Standing.CANCELLED);
    }
}
