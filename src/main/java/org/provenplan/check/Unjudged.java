package org.provenplan.check;

import java.util.ArrayList;
import java.util.List;

/**
 * What a run came to no verdict on.
 *
 * @param crashes rules that failed on a plan; what they would have found is not known
 * @param gaps what rules about the past could not judge, once for each reason
 * @param leftOut plans that it met and did not take
 */
public record Unjudged(List<Crash> crashes, List<HistoryGap> gaps, List<LeftOut> leftOut) {
    public static final Unjudged NOTHING = new Unjudged(List.of(), List.of(), List.of());

    public Unjudged {
        crashes = List.copyOf(crashes);
        gaps = List.copyOf(gaps);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A rule that failed, and how; a mistake of provenplan's, not of the plan's.
     *
     * @param file the plan file; empty where it failed on all plans together
     */
    public record Crash(String rule, String file, RuntimeException cause) {
        boolean mayConcern(CheckedPlan plan) {
            return file.isEmpty() || file.equals(plan.file());
        }
    }

    /** Whether the past of every plan that could be read was judged. */
    public boolean knowsHistory() {
        return gaps.stream().noneMatch(HistoryGap::whole);
    }

    /** The rules that came to no verdict on a plan. */
    public List<String> failedOn(CheckedPlan plan) {
        List<String> rules = new ArrayList<>();
        for (Crash crash : crashes) {
            if (crash.mayConcern(plan)) {
                rules.add(crash.rule());
            }
        }
        return rules;
    }
}
