package org.provenplan.tracker.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.CellType;

/** Collects the rows of a workbook's sheet. */
final class SheetRows {
    private static final int MOST_LISTED = 10;

    private final String prefix;
    private final SheetMarks marks;
    private final Fills fills;
    private final Bounds bounds;
    private final boolean from1904;
    private final Map<Integer, Row> rows = new TreeMap<>();
    private final List<String> unfinished = new ArrayList<>();
    private int coloured;

    /** @param prefix what stands before the places of its cells */
    SheetRows(String prefix, SheetMarks marks, Fills fills, Bounds bounds, boolean from1904) {
        this.from1904 = from1904;
        this.prefix = prefix;
        this.marks = marks;
        this.fills = fills;
        this.bounds = bounds;
    }

    void add(org.dhatim.fastexcel.reader.Row row) {
        TreeMap<Integer, Cell> cells = new TreeMap<>();
        boolean hasText = false;
        for (org.dhatim.fastexcel.reader.Cell read : row) {
            if (read != null) {
                Optional<Cell> cell = cell(read, row.getRowNum());
                cell.ifPresent(kept -> cells.put(kept.column(), kept));
                hasText |= cell.isPresent() && !cell.get().isBlank();
            }
        }
        if (hasText) {
            bounds.row();
            rows.put(row.getRowNum(), new Row(row.getRowNum(), cells));
        }
    }

    private Optional<Cell> cell(org.dhatim.fastexcel.reader.Cell read, int row) {
        int column = read.getColumnIndex();
        String name = Cell.column(column) + row;
        CellValue value = CellValue.of(read, from1904);
        if (value.text().isEmpty()) {
            String colour = fills.of(marks.stylesOfEmpty().getOrDefault(name, 0));
            coloured += colour.isEmpty() ? 0 : 1;
            if (read.getType() == CellType.FORMULA) {
                unfinished.add(name);
            }
            return colour.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Cell(prefix + name, row, column, "", Optional.empty(), colour));
        }
        bounds.cell(value.text());
        return Optional.of(new Cell(prefix + name, row, column, value.text(), value.day(), ""));
    }

    /** The rows, with each merged cell in all columns and rows that it covers. */
    List<Row> merged() {
        for (SheetMarks.Range range : marks.merged()) {
            Row top = rows.get(range.top());
            Cell cell = top == null ? null : top.cells().get(range.left());
            if (cell != null && !cell.isBlank()) {
                rows.forEach((number, row) -> {
                    if (number >= range.top() && number <= range.bottom()) {
                        spread(cell, range, row);
                    }
                });
            }
        }
        return List.copyOf(rows.values());
    }

    private static void spread(Cell cell, SheetMarks.Range range, Row row) {
        int last = Math.min(range.right(), range.left() + 200);
        for (int column = range.left(); column <= last; column++) {
            Cell there = row.cells().get(column);
            if (there == null || there.isBlank()) {
                row.cells().put(column, cell);
            }
        }
    }

    /** What was met on the way. */
    List<String> remarks(boolean hidden) {
        List<String> remarks = new ArrayList<>();
        if (hidden) {
            remarks.add("it is hidden");
        }
        List<String> hiddenRows = marks.hiddenRows().stream()
                .filter(rows::containsKey)
                .map(String::valueOf)
                .toList();
        add(remarks, "hidden and read all the same: row", hiddenRows);
        add(remarks, "hidden and read all the same: column", marks.hiddenColumns());
        add(remarks, "a formula without a value, as saved by a program that does not calculate: cell", unfinished);
        if (coloured > 0) {
            remarks.add(coloured + (coloured == 1 ? " cell has" : " cells have") + " a colour and no words");
        }
        return remarks;
    }

    private static void add(List<String> remarks, String what, List<String> places) {
        if (!places.isEmpty()) {
            int others = places.size() - MOST_LISTED;
            remarks.add(what
                    + (places.size() == 1 ? " " : "s ")
                    + String.join(", ", places.subList(0, Math.min(MOST_LISTED, places.size())))
                    + (others > 0 ? " and " + others + " more" : ""));
        }
    }
}
