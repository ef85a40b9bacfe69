package org.provenplan.tracker.cells;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands in one cell of a sheet.
 *
 * @param place as people call it: {@code D12}, with the sheet in front where there are several
 * @param row counted from 1
 * @param column counted from 0
 * @param text as it is read, lines apart; empty where there is none
 * @param day where the cell holds a date
 * @param colour what it is filled with where it has no words; mostly empty
 */
public record Cell(String place, int row, int column, String text, Optional<LocalDate> day, String colour) {
    /** A cell with a text. */
    public static Cell of(String place, int row, int column, String text) {
        return new Cell(place, row, column, text, Optional.empty(), "");
    }

    /** The same cell with another text: a part of what it says. */
    public Cell saying(String part) {
        return new Cell(place, row, column, part, part.equals(text) ? day : Optional.empty(), "");
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** What it says on one line. */
    public String line() {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The name of a column: A, B, … AA. */
    public static String column(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : column(index / 26 - 1) + last;
    }
}
