package org.provenplan.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes one sheet as comma-separated values (RFC 4180), what it is in its first row. A text that a spreadsheet would take for a
 * formula begins with an apostrophe, as everywhere in provenplan; numbers and days are never touched.
 */
final class CsvWriter {
    /** What spreadsheets take for the start of a formula, in the widths of Western and of East Asian type. */
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private CsvWriter() {}

    static String text(String note, Sheet sheet) {
        List<String> lines = new ArrayList<>();
        lines.add(quoted(note));
        lines.add(sheet.heads().stream().map(head -> quoted(head.title())).collect(Collectors.joining(",")));
        sheet.rows().forEach(row -> lines.add(row.stream().map(CsvWriter::cell).collect(Collectors.joining(","))));
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String cell(Value value) {
        if (value instanceof Value.Day day) {
            return day.date().toString();
        }
        if (value instanceof Value.Amount amount) {
            return amount.number().toPlainString();
        }
        return quoted(guarded(((Value.Text) value).text()));
    }

    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[,;\"\n\t].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
