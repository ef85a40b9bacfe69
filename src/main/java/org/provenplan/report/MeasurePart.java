package org.provenplan.report;

import java.util.List;

/**
 * A measure in a report.
 *
 * @param state where the latest reading stands between baseline and target
 * @param sentence what the readings show
 * @param chart a line; {@link Chart#NONE} where there are too few readings for one
 * @param rows the readings
 * @param notes what must be known in order to read them
 */
public record MeasurePart(
        String anchor,
        String id,
        String title,
        Mark state,
        Figure baseline,
        Figure latest,
        Figure target,
        String sentence,
        List<Fact> facts,
        Chart chart,
        List<Row> rows,
        List<String> notes,
        List<DiagnosticPart> diagnostics) {

    /**
     * A value that others are compared with.
     *
     * @param value the number; empty where there is none
     * @param detail its day and where it comes from
     */
    public record Figure(String value, String detail) {}

    /** One reading. */
    public record Row(String date, String value, String sample, String note) {}
}
