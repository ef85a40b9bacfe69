package org.provenplan.plan;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** Comma-separated values (RFC 4180), each cell with its place. Lines may end in any way, and blank ones are left out. */
final class CsvText {
    private final SourceText source;
    private final String text;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Span> badQuotes = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();
    private int at;

    /**
     * One value.
     *
     * @param span where it stands, quotes included and blanks around it left out
     * @param text what it says
     */
    record Cell(Span span, String text) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    CsvText(SourceText source) {
        this.source = source;
        this.text = source.text();
        while (at < text.length()) {
            row.add(cell());
            endCell();
        }
        endRow();
    }

    List<List<Cell>> rows() {
        return rows;
    }

    /** Quotes that are not closed, or closed with text after them. */
    List<Span> badQuotes() {
        return badQuotes;
    }

    private Cell cell() {
        int from = at;
        if (text.charAt(at) == '"') {
            return quoted(from);
        }
        skipTo(",\r\n");
        String padded = text.substring(from, at);
        String value = padded.strip();
        int start = from + padded.indexOf(value);
        return new Cell(source.span(start, start + value.length()), value);
    }

    private Cell quoted(int from) {
        StringBuilder value = new StringBuilder();
        at++;
        boolean goesOn = true;
        while (goesOn) {
            int start = at;
            skipTo("\"");
            value.append(text, start, at++);
            goesOn = at < text.length() && text.charAt(at) == '"';
            if (goesOn) {
                value.append('"');
                at++;
            }
        }
        boolean closed = at <= text.length();
        at = Math.min(at, text.length());
        int end = at;
        skipTo(",\r\n");
        if (!closed || !text.substring(end, at).isBlank()) {
            badQuotes.add(source.span(from, from + 1));
        }
        return new Cell(source.span(from, end), value.toString().strip());
    }

    /** Steps over what separates cells; a comma at the very end opens one more, empty cell. */
    private void endCell() {
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
            if (at == text.length() || isBreak(text.charAt(at))) {
                row.add(new Cell(source.span(at, at), ""));
            }
        }
        if (at < text.length() && isBreak(text.charAt(at))) {
            endRow();
            at++;
        }
    }

    private void endRow() {
        if (!row.stream().allMatch(Cell::isBlank)) {
            rows.add(List.copyOf(row));
        }
        row = new ArrayList<>();
    }

    private void skipTo(String ends) {
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
    }

    private static boolean isBreak(char unit) {
        return unit == '\n' || unit == '\r';
    }
}
