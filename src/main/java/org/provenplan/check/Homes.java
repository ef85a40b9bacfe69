package org.provenplan.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** Which plan a place lies in. */
final class Homes {
    private final Map<SourceText, CheckedPlan> plans = new HashMap<>();

    Homes(List<CheckedPlan> plans) {
        for (CheckedPlan plan : plans) {
            for (CheckedPlan.ReadFile file : plan.files()) {
                this.plans.put(file.source(), plan);
            }
        }
    }

    CheckedPlan of(Span place) {
        return plans.get(place.source());
    }
}
