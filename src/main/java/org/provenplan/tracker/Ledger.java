package org.provenplan.tracker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.tracker.cells.Cell;

/** What has become of each cell: nothing that somebody typed gets lost. */
final class Ledger {
    private final Map<String, Use> uses = new HashMap<>();

    /** What became of a cell, the best last. */
    enum Use {
        HEADING,
        COMMENT,
        FIELD
    }

    void enter(Cell cell, Use use) {
        uses.merge(cell.place(), use, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    Use of(Cell cell) {
        return uses.get(cell.place());
    }

    boolean has(Cell cell) {
        return uses.containsKey(cell.place());
    }

    /** The cells that nothing has become of yet. */
    List<Cell> left(List<Cell> cells) {
        List<Cell> left = new ArrayList<>(cells);
        left.removeIf(this::has);
        return left;
    }
}
