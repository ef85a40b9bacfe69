package org.provenplan.report;

import java.util.List;

/**
 * How many actions stand how, by the level of their findings.
 *
 * @param levels the columns
 * @param rows the standings
 * @param totals of each column
 * @param total of all
 * @param note what is not counted; empty where nothing is left out
 */
public record CountTable(List<Column> levels, List<Row> rows, List<Integer> totals, int total, String note) {
    /** A level, and how many findings have it. */
    public record Column(String label, int findings) {}

    /** A standing, its actions by level, and their sum. */
    public record Row(Mark standing, List<Integer> counts, int total) {}
}
