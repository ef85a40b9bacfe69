package org.provenplan.tracker.cells;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * A row of a sheet.
 *
 * @param number counted from 1
 * @param cells by their columns; a merged cell stands in each column and row that it covers
 */
public record Row(int number, SortedMap<Integer, Cell> cells) {
    /** The cell in a column; empty where it has no text. */
    public Optional<Cell> at(int column) {
        return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isBlank());
    }

    /** The text in a column; empty where there is none. */
    public String text(int column) {
        return at(column).map(Cell::line).orElse("");
    }

    /** The cells with text, each once, those that are merged from rows above included. */
    public List<Cell> written() {
        Set<Cell> distinct = new LinkedHashSet<>();
        cells.values().stream().filter(cell -> !cell.isBlank()).forEach(distinct::add);
        return List.copyOf(distinct);
    }

    /** Those of them that begin in this row. */
    public List<Cell> own() {
        return written().stream().filter(cell -> cell.row() == number).toList();
    }

    /** How many columns a cell covers. */
    public long width(Cell cell) {
        Collection<Cell> all = cells.values();
        return all.stream().filter(cell::equals).count();
    }
}
