package org.provenplan.tracker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.provenplan.tracker.cells.Cell;

/** Makes cells into a field. What the field can't take stands beside it as a comment. */
final class FieldReader {
    private final Ledger ledger;

    FieldReader(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The one value that some cells agree on; none where they do not. */
    Draft.Field one(List<Cell> cells, Function<Cell, Optional<String>> reader) {
        Set<String> values = new LinkedHashSet<>();
        cells.forEach(cell -> reader.apply(cell).ifPresent(values::add));
        Optional<String> agreed = values.size() == 1 ? values.stream().findFirst() : Optional.empty();
        List<String> comments = new ArrayList<>();
        for (Cell cell : cells) {
            boolean same = agreed.filter(value -> says(cell, value)).isPresent();
            boolean used = agreed.isPresent() && reader.apply(cell).isPresent();
            ledger.enter(cell, used ? Ledger.Use.FIELD : Ledger.Use.COMMENT);
            if (!same && !comments.contains(Comments.of(cell))) {
                comments.add(Comments.of(cell));
            }
        }
        return new Draft.Field(agreed.<Draft.Content>map(Draft.Text::new).orElseGet(Draft.Nothing::new), comments);
    }

    /** All values that some cells hold. */
    Draft.Field several(List<Cell> cells, Function<Cell, List<String>> reader) {
        Set<String> values = new LinkedHashSet<>();
        List<String> comments = new ArrayList<>();
        for (Cell cell : cells) {
            List<String> own = reader.apply(cell);
            values.addAll(own);
            ledger.enter(cell, own.isEmpty() ? Ledger.Use.COMMENT : Ledger.Use.FIELD);
            if (!says(cell, String.join(", ", own)) && !comments.contains(Comments.of(cell))) {
                comments.add(Comments.of(cell));
            }
        }
        return new Draft.Field(values.isEmpty() ? new Draft.Nothing() : new Draft.Words(List.copyOf(values)), comments);
    }

    /** Whether a value is all that a cell says, whatever its capitals and hyphens. */
    private static boolean says(Cell cell, String value) {
        boolean digits = value.chars().anyMatch(Character::isDigit);
        return digits
                ? value.equals(cell.line())
                : !cell.isBlank() && !value.isEmpty() && WordList.plain(value).equals(WordList.plain(cell.text()));
    }

    /** The text of the first cell; others that say something else stand beside it. */
    Draft.Field text(List<Cell> cells) {
        List<Cell> written = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (written.isEmpty()) {
            return new Draft.Field(new Draft.Nothing(), comments(cells));
        }
        Cell first = written.get(0);
        List<Cell> others =
                cells.stream().filter(cell -> !cell.line().equals(first.line())).toList();
        written.forEach(cell -> ledger.enter(cell, Ledger.Use.FIELD));
        return new Draft.Field(new Draft.Text(first.line()), comments(others));
    }

    /** Nothing, with the cells beside it. */
    List<String> comments(List<Cell> cells) {
        cells.forEach(cell -> ledger.enter(cell, Ledger.Use.COMMENT));
        return Comments.of(cells);
    }

    /** Says that a cell has been put into fields. */
    void used(Cell cell) {
        ledger.enter(cell, Ledger.Use.FIELD);
    }
}
