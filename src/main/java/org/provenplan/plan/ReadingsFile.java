package org.provenplan.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.provenplan.plan.CsvText.Cell;
import org.provenplan.plan.FieldShape.Presence;
import org.provenplan.source.DecodedText;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlScalar;

/**
 * A CSV file with the readings of a measure. Its rows become what the same readings typed into the plan would be, so that
 * they are judged alike; its slips become problems at their places in the file.
 */
final class ReadingsFile {
    private static final String KEY = "readings-file";
    private static final int MOST_ROWS = 10_000;
    private static final List<String> COLUMNS = PlanShape.READING.keys();

    private final SourceText source;
    private final Problems problems;

    ReadingsFile(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The readings, in the order of the file; empty where the file as a whole can't be used. */
    Optional<List<YamlMapping>> read(DecodedText decoded) {
        OptionalInt foreign = decoded.firstForeign();
        if (foreign.isPresent()) {
            int at = foreign.getAsInt();
            add(source.span(at, at + 1), KEY + " must be saved as UTF-8 text", "save it again as CSV UTF-8");
            return Optional.empty();
        }
        CsvText csv = new CsvText(source);
        csv.badQuotes()
                .forEach(quote -> add(
                        quote,
                        "a quoted value must end with its quote, followed by a comma or the end of the line",
                        "close the quote, and write each quote inside it twice"));
        List<List<Cell>> rows = csv.rows();
        if (!csv.badQuotes().isEmpty()) {
            return Optional.empty();
        }
        if (rows.isEmpty()) {
            reportNoHeader(source.beginning());
            return Optional.empty();
        }
        return header(rows.get(0)).map(columns -> readings(columns, rows.subList(1, rows.size())));
    }

    private void reportNoHeader(Span place) {
        add(
                place,
                "the first line must name the columns",
                "write " + String.join(",", COLUMNS) + " as its first line; sample and note may be left out");
    }

    private Optional<List<String>> header(List<Cell> cells) {
        Span line = cells.get(0).span().through(cells.get(cells.size() - 1).span());
        if (cells.stream().noneMatch(cell -> column(cell.text()).isPresent())) {
            if (line.text().matches("(?s).*[;\\t].*")) {
                add(line, "columns must be separated by commas", "save it again as CSV with commas");
            } else {
                reportNoHeader(line);
            }
            return Optional.empty();
        }
        List<String> columns = cells.stream().map(this::named).toList();
        reportRepeated(cells, columns);
        List<String> lacking = PlanShape.READING.fields().stream()
                .filter(field -> field.presence() != Presence.OPTIONAL && !columns.contains(field.key()))
                .map(FieldShape::key)
                .toList();
        lacking.forEach(column -> add(line, "the first line must name a column " + column, "add a column " + column));
        return lacking.isEmpty() ? Optional.of(columns) : Optional.empty();
    }

    /** The column's name, as meant; empty for one that readings do not have. */
    private String named(Cell cell) {
        Optional<String> meant = column(cell.text());
        if (!COLUMNS.contains(cell.text()) && !cell.isBlank()) {
            add(
                    cell.span(),
                    "\"" + cell.text() + "\" must be one of the columns " + String.join(", ", COLUMNS),
                    meant.map(column -> "write " + column).orElse("delete the column, or move it to another file"));
        }
        return meant.orElse("");
    }

    private void reportRepeated(List<Cell> cells, List<String> columns) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!columns.get(i).isEmpty() && !known.add(columns.get(i))) {
                add(
                        cells.get(i).span(),
                        "the column " + columns.get(i) + " must not stand twice",
                        "delete one of them");
            }
        }
    }

    private List<YamlMapping> readings(List<String> columns, List<List<Cell>> rows) {
        if (rows.size() > MOST_ROWS) {
            add(
                    rows.get(MOST_ROWS).get(0).span(),
                    KEY + " must hold at most " + MOST_ROWS + " readings",
                    "keep one reading for each interval of the measure");
        }
        return rows.stream().limit(MOST_ROWS).map(row -> reading(columns, row)).toList();
    }

    private YamlMapping reading(List<String> columns, List<Cell> row) {
        List<YamlMapping.Entry> entries = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            if (i < columns.size() && !columns.get(i).isEmpty()) {
                entries.add(entry(columns.get(i), cell, row.get(0).span()));
            } else if (i >= columns.size() && !cell.isBlank()) {
                add(
                        cell.span(),
                        "a line must not have more values than the first line has columns",
                        "put text that has a comma in it in double quotes");
            }
        }
        return new YamlMapping(row.get(0).span().through(row.get(row.size() - 1).span()), entries, false);
    }

    /** Quotes mean nothing in CSV: a number stays one inside them, and text needs none. */
    private static YamlMapping.Entry entry(String column, Cell cell, Span firstOfRow) {
        boolean isText = PlanShape.READING.field(column).orElseThrow().value() instanceof ValueShape.Text;
        return new YamlMapping.Entry(
                new YamlScalar(firstOfRow, column, YamlScalar.Style.PLAIN),
                new YamlScalar(cell.span(), cell.text(), isText ? YamlScalar.Style.QUOTED : YamlScalar.Style.PLAIN));
    }

    private static Optional<String> column(String text) {
        return Nearest.to(text.toLowerCase(Locale.ROOT), COLUMNS);
    }

    private void add(Span place, String message, String fix) {
        problems.add(StructureRules.FIELD_VALUES, place, KEY, message, fix);
    }
}
