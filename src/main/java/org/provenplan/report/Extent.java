package org.provenplan.report;

import java.util.Map;

/** How much of a report is written: as much as fits. */
enum Extent {
    WHOLE("", true, true, true, Integer.MAX_VALUE),
    WITHOUT_READINGS("the readings", false, true, true, Integer.MAX_VALUE),
    WITHOUT_LOGS("the readings, logs and evidence", false, false, true, Integer.MAX_VALUE),
    ROWS("the readings, logs, evidence and details", false, false, false, Integer.MAX_VALUE),
    SHORT("the readings, logs, evidence, details and the ends of long lists", false, false, false, 20);

    /** As many characters as a comment on GitHub may have. */
    static final int MOST_IN_MARKDOWN = 65_536;

    private final String leftOut;
    private final boolean readings;
    private final boolean logs;
    private final boolean details;
    private final int most;

    Extent(String leftOut, boolean readings, boolean logs, boolean details, int most) {
        this.leftOut = leftOut;
        this.readings = readings;
        this.logs = logs;
        this.details = details;
        this.most = most;
    }

    /** What templates may ask. */
    Map<String, Object> variables() {
        String sentence = leftOut.isEmpty()
                ? ""
                : "Left out here, so that it fits into a comment: " + leftOut + ". The HTML report has them.";
        return Map.of("readings", readings, "logs", logs, "details", details, "most", most, "leftOut", sentence);
    }
}
