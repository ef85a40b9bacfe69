package org.provenplan.tracker;

import java.util.List;
import org.provenplan.tracker.cells.Row;
import org.provenplan.tracker.cells.Sheet;

/**
 * A table of actions on a sheet.
 *
 * @param top the index of its first header row among the sheet's rows
 * @param below the index of the first row under its header
 */
record Table(Sheet sheet, int top, int below, List<Column> columns) {
    Table {
        columns = List.copyOf(columns);
    }

    /** Whether it is on a sheet; no two sheets have one name. */
    boolean isOn(Sheet other) {
        return sheet.name().equals(other.name());
    }

    boolean has(Kind kind) {
        return columns.stream().anyMatch(column -> column.is(kind));
    }

    List<Row> body() {
        return sheet.rows().subList(below, sheet.rows().size());
    }

    List<Row> header() {
        return sheet.rows().subList(top, below);
    }

    List<Row> above() {
        return sheet.rows().subList(0, top);
    }
}
