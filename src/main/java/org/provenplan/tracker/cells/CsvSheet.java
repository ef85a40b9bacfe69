package org.provenplan.tracker.cells;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Reads a CSV file: separated by commas, semicolons or tabs, in UTF-8, UTF-16 or as older Windows programs write it. */
final class CsvSheet {
    private static final String SEPARATORS = ",;\t|";
    private static final int TRIED = 60;

    private final String text;
    private final char separator;
    private int at;
    private boolean inQuotes;

    private CsvSheet(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static Sheet read(byte[] bytes) {
        String text = decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new TrackerFault("is neither a workbook (.xlsx) nor a CSV file");
        }
        Bounds bounds = new Bounds();
        List<Row> rows = new ArrayList<>();
        CsvSheet file = new CsvSheet(text, separator(text));
        for (int number = 1; file.at < text.length(); number++) {
            Row row = row(number, file.record());
            if (file.inQuotes) {
                throw new TrackerFault("opens a quote (\") in row " + number + " that is never closed");
            }
            if (!row.cells().isEmpty() && !isSeparatorLine(row)) {
                bounds.row();
                row.cells().values().forEach(cell -> bounds.cell(cell.text()));
                rows.add(row);
            }
        }
        return new Sheet("", rows, List.of());
    }

    private static Row row(int number, List<String> values) {
        TreeMap<Integer, Cell> cells = new TreeMap<>();
        for (int column = 0; column < values.size(); column++) {
            String value = TextOfCell.of(values.get(column));
            if (!value.isEmpty()) {
                cells.put(column, Cell.of(Cell.column(column) + number, number, column, value));
            }
        }
        return new Row(number, cells);
    }

    private static boolean isSeparatorLine(Row row) {
        return row.number() == 1 && row.text(0).startsWith("sep=");
    }

    private static String decoded(byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked != null) {
            String text = new String(bytes, marked);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static Charset marked(byte[] bytes) {
        int first = bytes.length > 1 ? ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF) : 0;
        return switch (first) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            case 0xEFBB -> StandardCharsets.UTF_8;
            default -> null;
        };
    }

    /** The one that the most rows are cut by in the same way. */
    private static char separator(String text) {
        if (text.startsWith("sep=") && text.length() > 4) {
            return text.charAt(4);
        }
        char best = SEPARATORS.charAt(0);
        int most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char candidate = SEPARATORS.charAt(i);
            int cuts = new CsvSheet(text, candidate).evenCuts();
            if (cuts > most) {
                best = candidate;
                most = cuts;
            }
        }
        return best;
    }

    private int evenCuts() {
        TreeMap<Integer, Integer> rowsOfSize = new TreeMap<>();
        for (int i = 0; i < TRIED && at < text.length(); i++) {
            rowsOfSize.merge(record().size(), 1, Integer::sum);
        }
        return rowsOfSize.entrySet().stream()
                .mapToInt(rows -> (rows.getKey() - 1) * rows.getValue())
                .max()
                .orElse(0);
    }

    private List<String> record() {
        List<String> values = new ArrayList<>();
        values.add(value());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            values.add(value());
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        return values;
    }

    private String value() {
        StringBuilder value = new StringBuilder();
        boolean begun = false;
        inQuotes = false;
        for (; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == '"' && inQuotes && text.startsWith("\"\"", at)) {
                value.append(unit);
                at++;
            } else if (unit == '"' && (inQuotes || !begun)) {
                inQuotes = !inQuotes;
                begun = true;
            } else if (!inQuotes && (unit == separator || unit == '\n' || unit == '\r')) {
                break;
            } else {
                value.append(unit);
                begun |= !Character.isWhitespace(unit);
            }
        }
        return value.toString();
    }
}
