package org.provenplan.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a workbook.
 *
 * @param name on its tab
 * @param heads what stands above the columns
 */
record Sheet(String name, List<Head> heads, List<List<Value>> rows) {
    /**
     * A column.
     *
     * @param width in characters
     */
    record Head(String title, int width) {}

    Sheet {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * A table yet without rows.
     *
     * @param columns title and width of each, such as {@code Due 12}
     */
    static Sheet of(String name, List<List<Value>> rows, String... columns) {
        List<Head> heads = new ArrayList<>();
        for (String column : columns) {
            int blank = column.lastIndexOf(' ');
            heads.add(new Head(column.substring(0, blank), Integer.parseInt(column.substring(blank + 1))));
        }
        return new Sheet(name, heads, rows);
    }
}
