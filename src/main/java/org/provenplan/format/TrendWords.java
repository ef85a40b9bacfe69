package org.provenplan.format;

import org.provenplan.life.Trend;

/** What several formats say of how plans stood month by month. */
final class TrendWords {
    static final String MEANING = "Closed with proof: said to be closed, with evidence, a verification and a closing"
            + " decision, each with a name and a day; whether they hold is for a check of that time to judge. Closed, not seen to happen: the"
            + " same, where the plan came with the action closed, or what closed it was recorded more than 31 days after it"
            + " happened. Done: the others that are said to be done or closed. Days slipped: how far due dates have moved since they were"
            + " first written, all actions together. Cancelled actions are not counted.";

    private TrendWords() {}

    static String title(Trend trend) {
        int plans = trend.plans().size();
        return "How " + (plans == 1 ? "the plan" : Counted.of(plans, "plan")) + " stood, month by month";
    }
}
