package org.provenplan.chart;

/**
 * From which readings limits are calculated.
 *
 * @param frozen how many of the first readings count; 0 for all
 * @param screened whether large moving ranges are left out, once
 */
public record Basis(int frozen, boolean screened) {
    /** All readings, none left out: as in the Making Data Count workbook. */
    public static final Basis ALL = new Basis(0, false);
}
