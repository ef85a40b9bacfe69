package org.provenplan.tracker.cells;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet of a workbook, or a CSV file.
 *
 * @param name of the sheet; empty for a CSV file
 * @param rows those with something in them, from the top
 * @param remarks what a reader of the plan should know of how it was read
 */
public record Sheet(String name, List<Row> rows, List<String> remarks) {
    public Sheet {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** The same, of which something more should be known. */
    Sheet remarking(String remark) {
        List<String> more = new ArrayList<>(remarks);
        more.add(remark);
        return new Sheet(name, rows, more);
    }

    /** The cells with text, each once. */
    public List<Cell> cells() {
        return rows.stream().flatMap(row -> row.own().stream()).toList();
    }

    /** As people are told it. */
    public String label() {
        return name.isEmpty() ? "the file" : "sheet \"" + name + "\"";
    }
}
