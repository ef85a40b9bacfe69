package org.provenplan.tracker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.tracker.cells.Cell;
import org.provenplan.tracker.cells.Sheet;
import org.provenplan.tracker.cells.TrackerFault;
import org.provenplan.tracker.cells.TrackerFile;

/**
 * A tracker as it was understood: which tables and forms it holds, and what their rows say.
 *
 * @param sheets all of them, in their order
 * @param tables the tables that were found
 * @param entries what their rows and the pages of forms say
 * @param continued how many rows without a concern of their own were put under the one above
 */
record Tracker(List<Sheet> sheets, List<Table> tables, List<Entry> entries, int continued, Ledger ledger) {
    /** What the first cell of an exported sheet begins with. */
    private static final String EXPORTED = "Written by provenplan export";

    /**
     * Reads a file.
     *
     * @param wanted the name of the one sheet to read; empty for all that hold actions
     */
    static Tracker read(Path file, ColumnMap map, Optional<String> wanted) throws IOException {
        List<Sheet> sheets = chosen(TrackerFile.read(file), wanted);
        if (sheets.stream().flatMap(sheet -> sheet.cells().stream()).limit(1).anyMatch(cell -> cell.text()
                .startsWith(EXPORTED))) {
            throw new TrackerFault("was written by provenplan export: change the plan itself, which is the truth");
        }
        Ledger ledger = new Ledger();
        List<Table> tables = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        int continued = 0;
        for (Sheet sheet : sheets) {
            List<Entry> pages = new FormReader(sheet, map).entries(ledger);
            Optional<Table> table = pages.isEmpty() ? new TableFinder(sheet, map).find() : Optional.empty();
            entries.addAll(pages);
            if (table.isPresent()) {
                EntryReader reader = new EntryReader(table.get(), ledger);
                List<Entry> rows = reader.entries();
                entries.addAll(rows);
                tables.add(table.get());
                continued += reader.continued();
            }
        }
        checkMap(map, tables, entries);
        if (entries.isEmpty()) {
            throw new TrackerFault(nothingFound(sheets));
        }
        return new Tracker(sheets, tables, entries, continued, ledger);
    }

    private static void checkMap(ColumnMap map, List<Table> tables, List<Entry> entries) {
        List<Column> columns =
                tables.stream().flatMap(table -> table.columns().stream()).toList();
        List<String> unused = entries.isEmpty() || tables.isEmpty() ? List.of() : map.unused(columns);
        if (!unused.isEmpty()) {
            throw new TrackerFault("has no column \"" + unused.get(0) + "\" to map; its columns are "
                    + String.join(
                            ", ",
                            columns.stream()
                                    .map(Column::heading)
                                    .filter(text -> !text.isEmpty())
                                    .distinct()
                                    .toList()));
        }
    }

    private static List<Sheet> chosen(List<Sheet> sheets, Optional<String> wanted) {
        if (wanted.isEmpty()) {
            return sheets;
        }
        List<Sheet> named = sheets.stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(wanted.get().strip()))
                .toList();
        if (named.isEmpty()) {
            List<String> names = sheets.stream()
                    .map(Sheet::name)
                    .filter(name -> !name.isEmpty())
                    .toList();
            throw new TrackerFault("has no sheet \"" + wanted.get() + "\""
                    + (names.isEmpty() ? ": a CSV file has none" : "; it has " + String.join(", ", names)));
        }
        return named;
    }

    private static String nothingFound(List<Sheet> sheets) {
        if (sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
            return "holds no text";
        }
        return "has no row of headings that are known, such as \"Issue\", \"Action required\", \"By whom\" and \"By when\";"
                + " say what its columns are, such as --map \"Point=finding,What next=action,Name=owner\"";
    }

    /** The labels of forms, each once. */
    List<Cell> labels() {
        List<String> seen = new ArrayList<>();
        return sheets.stream()
                .filter(sheet -> tables.stream().noneMatch(table -> table.isOn(sheet)))
                .flatMap(sheet -> sheet.cells().stream())
                .filter(cell -> ledger.of(cell) == Ledger.Use.HEADING && !seen.contains(cell.line()))
                .peek(cell -> seen.add(cell.line()))
                .toList();
    }

    /** All cells with text. */
    List<Cell> cells() {
        return sheets.stream().flatMap(sheet -> sheet.cells().stream()).toList();
    }

    /** Those that stand around the tables: titles, keys, other sheets. */
    List<Cell> around() {
        return ledger.left(cells());
    }
}
