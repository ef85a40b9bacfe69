package org.provenplan.tracker;

import java.util.List;
import org.provenplan.tracker.cells.Cell;

/** How a cell is told in a comment: its place and what it says. */
final class Comments {
    private Comments() {}

    static String of(Cell cell) {
        return cell.isBlank()
                ? cell.place() + ": no words, only " + cell.colour()
                : cell.place() + ": \"" + cell.text() + "\"";
    }

    /** With what stands above it, where the key beside which it stands does not tell. */
    static String under(String heading, Cell cell) {
        return heading.isBlank()
                ? of(cell)
                : cell.place() + " (" + heading + ")"
                        + of(cell).substring(cell.place().length());
    }

    static List<String> of(List<Cell> cells) {
        return cells.stream().map(Comments::of).distinct().toList();
    }
}
