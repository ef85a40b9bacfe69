package org.provenplan.tracker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.tracker.cells.Cell;

/**
 * Notes typed one under another in one cell.
 *
 * @param notes those that begin with a day
 * @param rest the cell, saying what no day stands before; empty where there is no such thing
 */
record ProgressNotes(List<Note> notes, List<Cell> rest) {
    /** A note and its day. */
    record Note(String day, String text) {}

    static ProgressNotes of(Cell cell) {
        List<Note> notes = new ArrayList<>();
        List<String> undated = new ArrayList<>();
        StringBuilder note = new StringBuilder();
        String day = "";
        for (String line : (cell.text() + "\n").split("\n", -1)) {
            Optional<Days.DatedLine> dated = Days.datedLine(line);
            if (dated.isPresent()) {
                keep(day, note, notes, undated);
                day = dated.get().day().toString();
                note.append(dated.get().text());
            } else if (!line.isBlank()) {
                note.append(note.length() == 0 ? "" : "\n").append(line);
            }
        }
        keep(day, note, notes, undated);
        String rest = String.join("\n", undated);
        boolean colourOnly = cell.isBlank() && !cell.colour().isEmpty();
        return new ProgressNotes(
                notes, rest.isEmpty() && !colourOnly ? List.of() : List.of(colourOnly ? cell : cell.saying(rest)));
    }

    private static void keep(String day, StringBuilder note, List<Note> notes, List<String> undated) {
        String text = note.toString();
        if (!day.isEmpty() && !text.isBlank()) {
            notes.add(new Note(day, text.replaceAll("\\s+", " ").strip()));
        } else if (!day.isEmpty() || !text.isBlank()) {
            undated.add((day + " " + text).strip());
        }
        note.setLength(0);
    }
}
