package org.provenplan.tracker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.tracker.cells.Cell;
import org.provenplan.tracker.cells.Row;

/** Reads the rows of a table: which are actions, which only head others, and which go on with the row above. */
final class EntryReader {
    private static final int LONGEST_SECTION = 90;
    private static final int WIDE = 3;

    private final Table table;
    private final Ledger ledger;
    private final List<Entry> entries = new ArrayList<>();
    private Optional<Cell> section = Optional.empty();
    private boolean sectionIsNew;
    private int continued;

    EntryReader(Table table, Ledger ledger) {
        this.table = table;
        this.ledger = ledger;
    }

    List<Entry> entries() {
        table.header().forEach(row -> row.own().stream()
                .filter(this::isHeading)
                .forEach(cell -> ledger.enter(cell, Ledger.Use.HEADING)));
        table.body().forEach(this::read);
        return entries;
    }

    /** How many rows without a concern of their own were put under the one above. */
    int continued() {
        return continued;
    }

    private void read(Row row) {
        if (repeatsHeader(row)) {
            row.own().forEach(cell -> ledger.enter(cell, Ledger.Use.HEADING));
        } else if (isSection(row)) {
            section = row.written().stream().findFirst();
            sectionIsNew = true;
        } else if (isTotal(row)) {
            // Stays in the ledger's rest, and so in a comment.
            return;
        } else {
            Entry entry = entry(row);
            boolean ofItsOwn = entry.first(Kind.FINDING).isPresent()
                    || entry.first(Kind.ACTION).isPresent();
            if (ofItsOwn) {
                goOn(entry);
                entries.add(entry);
                sectionIsNew = false;
            } else if (!entries.isEmpty() && !sectionIsNew) {
                addTo(entries.get(entries.size() - 1), entry);
            }
        }
    }

    private void goOn(Entry entry) {
        boolean without = table.has(Kind.FINDING) && entry.first(Kind.FINDING).isEmpty();
        if (without && !entries.isEmpty() && !sectionIsNew) {
            entry.continueFrom(entries.get(entries.size() - 1));
            continued++;
        }
    }

    /** A row with neither a concern nor an action goes on with what stands above it. */
    private static void addTo(Entry above, Entry entry) {
        for (Kind kind : Kind.values()) {
            entry.all(kind).forEach(cell -> above.add(kind, cell, entry.heading(cell)));
        }
    }

    private Entry entry(Row row) {
        Entry entry = new Entry(section);
        for (Column column : table.columns()) {
            Cell cell = row.cells().get(column.index());
            if (cell != null && cell.column() == column.index()) {
                entry.add(column.kind().orElse(Kind.COMMENT), cell, column.heading());
            }
        }
        return entry;
    }

    private boolean isHeading(Cell cell) {
        return table.columns().stream()
                .anyMatch(column ->
                        column.index() == cell.column() && column.heading().equals(cell.line()));
    }

    private boolean repeatsHeader(Row row) {
        List<Cell> own = row.own();
        long same = own.stream()
                .filter(cell -> table.header().stream()
                        .anyMatch(header -> header.text(cell.column()).equalsIgnoreCase(cell.line())))
                .count();
        return same > 1 && same * 2 > own.size();
    }

    private boolean isSection(Row row) {
        List<Cell> written = row.written();
        if (written.size() != 1 || written.get(0).row() != row.number()) {
            return false;
        }
        Cell cell = written.get(0);
        boolean wide = row.width(cell) >= WIDE;
        Optional<Kind> kind = table.columns().stream()
                .filter(column -> column.index() == cell.column())
                .findFirst()
                .flatMap(Column::kind);
        boolean speaks = kind.isPresent() && (kind.get() == Kind.ACTION || kind.get() == Kind.PROGRESS);
        boolean first = cell.column() <= table.columns().get(0).index();
        return cell.text().length() <= LONGEST_SECTION
                && (wide
                        || FixedWords.keyQuestion(cell.text()).isPresent()
                        || (first
                                && !speaks
                                && kind.filter(Kind.FINDING::equals).isEmpty()));
    }

    private static boolean isTotal(Row row) {
        return row.own().stream()
                .findFirst()
                .filter(cell -> WordList.plain(cell.text()).matches("(grand )?totals?( .{0,20})?"))
                .isPresent();
    }
}
