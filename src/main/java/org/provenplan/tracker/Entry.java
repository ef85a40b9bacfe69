package org.provenplan.tracker;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.tracker.cells.Cell;

/** One row of a table, or one page of a form: cells by what they are, in the order of the columns. */
final class Entry {
    private final Map<Kind, List<Cell>> cells = new EnumMap<>(Kind.class);
    private final Map<Cell, String> headings = new HashMap<>();
    private final Optional<Cell> section;

    /** @param section the line that it stands under, such as "SAFE" */
    Entry(Optional<Cell> section) {
        this.section = section;
    }

    void add(Kind kind, Cell cell, String heading) {
        cells.computeIfAbsent(kind, none -> new ArrayList<>()).add(cell);
        headings.put(cell, heading);
    }

    List<Cell> all(Kind kind) {
        return cells.getOrDefault(kind, List.of());
    }

    /** The first of a kind that has a text. */
    Optional<Cell> first(Kind kind) {
        return all(kind).stream().filter(cell -> !cell.isBlank()).findFirst();
    }

    Optional<Cell> section() {
        return section;
    }

    /** What stands above a cell. */
    String heading(Cell cell) {
        return headings.getOrDefault(cell, "");
    }

    /** Takes over what the row above says of the concern, where this row goes on with it. */
    void continueFrom(Entry above) {
        for (Kind kind : Kind.values()) {
            if (kind == Kind.FINDING && all(kind).isEmpty()) {
                above.all(kind).forEach(cell -> add(kind, cell, above.heading(cell)));
            }
        }
    }

    /** The same entry with other cells of some kinds: one of several actions in it. */
    Entry with(Map<Kind, List<Cell>> others) {
        Entry entry = new Entry(section);
        cells.forEach((kind, all) ->
                others.getOrDefault(kind, all).forEach(cell -> entry.add(kind, cell, headings.getOrDefault(cell, ""))));
        return entry;
    }
}
