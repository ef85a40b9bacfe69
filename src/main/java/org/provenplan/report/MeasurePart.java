package org.provenplan.report;

import java.util.List;

/**
 * A measure in a report.
 *
 * @param kind {@code outcome, read weekly}
 * @param facts baseline, target and what else is known of it
 * @param rows the readings, the latest first
 * @param notes what must be known in order to read them
 */
public record MeasurePart(
        Link at,
        Mark state,
        String kind,
        ChartPart chart,
        List<Fact> facts,
        String unit,
        List<Row> rows,
        List<String> notes) {

    /** One reading, and what makes it more than chance. */
    public record Row(String date, String value, String sample, String note, String signal) {}
}
