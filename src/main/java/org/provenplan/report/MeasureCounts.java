package org.provenplan.report;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.plan.Measure;

/** How many targets are missed and how many are reached. */
record MeasureCounts(int all, int missed, int reached) {
    static MeasureCounts of(Scope scope) {
        List<Measure> measures = new ArrayList<>(scope.plan().measures());
        measures.removeIf(Measure::isWithdrawn);
        int missed = 0;
        int reached = 0;
        for (Measure measure : measures) {
            MeasureState state = scope.state(measure);
            missed += state.isMissed() ? 1 : 0;
            reached += state.isReached() ? 1 : 0;
        }
        return new MeasureCounts(measures.size(), missed, reached);
    }

    /** {@code 6 targets are missed, 12 of 25 reached.} Empty where there are no measures. */
    static String sentence(Scope scope) {
        MeasureCounts counts = of(scope);
        if (counts.all == 0) {
            return "";
        }
        String missed = counts.missed == 0
                ? "No target is missed"
                : Words.count(counts.missed, "target") + (counts.missed == 1 ? " is" : " are") + " missed";
        return missed + ", " + counts.reached + " of " + counts.all + " reached.";
    }
}
