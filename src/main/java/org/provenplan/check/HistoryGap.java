package org.provenplan.check;

import java.util.List;

/**
 * What rules about the past could not judge, for one reason.
 *
 * @param reason as the end of a sentence: "the clone is shallow"
 * @param cure what to do about it, as an order without a full stop
 * @param files the plan files it concerns
 * @param whole whether those rules judged nothing there; otherwise they judged all but what the reason names
 */
public record HistoryGap(String reason, String cure, List<String> files, boolean whole) {
    public HistoryGap {
        files = List.copyOf(files);
    }
}
