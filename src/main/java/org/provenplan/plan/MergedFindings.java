package org.provenplan.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings that were typed a second time: each counts nowhere, and its measures and actions are those of the one that it names. */
final class MergedFindings {
    private final Map<String, Finding> byId = new HashMap<>();
    private final Map<Finding, List<Finding>> merged = new HashMap<>();

    private MergedFindings(List<Finding> written) {
        for (Finding finding : written) {
            finding.id().value().ifPresent(id -> byId.putIfAbsent(id, finding));
        }
    }

    /** The findings that count, in the order written. */
    static List<Finding> counting(List<Finding> written) {
        boolean none =
                written.stream().noneMatch(finding -> finding.mergedInto().isPresent());
        return none ? List.copyOf(written) : new MergedFindings(written).fold(written);
    }

    private List<Finding> fold(List<Finding> written) {
        List<Finding> counting = new ArrayList<>();
        for (Finding finding : written) {
            Finding kept = keptFor(finding);
            if (kept.equals(finding)) {
                counting.add(finding);
            } else {
                merged.computeIfAbsent(kept, other -> new ArrayList<>()).add(finding);
            }
        }
        return counting.stream().map(this::withMerged).toList();
    }

    /** Whom a finding was merged into; itself where it names none that exists, or in the end itself. */
    private Finding keptFor(Finding finding) {
        Finding kept = finding;
        for (int steps = 0; kept.mergedInto().isPresent(); steps++) {
            Finding next = byId.get(kept.mergedInto().get());
            if (next == null) {
                return kept;
            }
            if (steps > byId.size()) {
                return finding;
            }
            kept = next;
        }
        return kept;
    }

    private Finding withMerged(Finding kept) {
        List<Measure> measures = new ArrayList<>(kept.measures());
        List<Action> actions = new ArrayList<>(kept.actions());
        for (Finding other : merged.getOrDefault(kept, List.of())) {
            measures.addAll(other.measures());
            actions.addAll(other.actions());
        }
        return new Finding(kept.fields(), List.copyOf(measures), List.copyOf(actions));
    }
}
