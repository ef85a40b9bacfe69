package org.provenplan.tracker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.provenplan.tracker.cells.Cell;
import org.provenplan.tracker.cells.Row;
import org.provenplan.tracker.cells.Sheet;

/** Finds the table on a sheet: the row, or the two rows, whose cells are the headings that services use. */
final class TableFinder {
    private static final int ROWS_LOOKED_AT = 60;
    private static final int FEWEST_KNOWN = 3;
    private static final int LONG_TEXT = 40;

    private final Sheet sheet;
    private final ColumnMap map;

    TableFinder(Sheet sheet, ColumnMap map) {
        this.sheet = sheet;
        this.map = map;
    }

    /** The table; empty where no row looks like the header of one. */
    Optional<Table> find() {
        List<Row> rows = sheet.rows();
        int best = -1;
        int most = FEWEST_KNOWN - 1;
        for (int i = 0; i < Math.min(rows.size(), ROWS_LOOKED_AT); i++) {
            int known = known(columns(rows.subList(i, i + 1)));
            if (known > most) {
                best = i;
                most = known;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        int top = best;
        int below = best + 1;
        if (below < rows.size() && isSecondHeader(rows.get(below), columns(rows.subList(top, below + 1)), most)) {
            below++;
        } else if (top > 0 && isGroupHeader(rows.get(top - 1), rows.get(top))) {
            top--;
        }
        Table table = new Table(sheet, top, below, columns(rows.subList(top, below)));
        return Optional.of(new Table(sheet, top, below, settled(table)));
    }

    /** Whether a row goes on with the headings above it: with both, more columns are known than with the first alone. */
    private boolean isSecondHeader(Row row, List<Column> both, int knownBefore) {
        boolean isShort = row.own().stream().allMatch(cell -> cell.text().length() <= LONG_TEXT);
        long headings = row.own().stream()
                .filter(cell -> Heading.of(cell.text()).isPresent())
                .count();
        return isShort && headings >= 2 && known(both) > knownBefore;
    }

    /** Whether the row above holds headings of groups of columns, merged across them or down into the row itself. */
    private static boolean isGroupHeader(Row above, Row row) {
        return above.number() == row.number() - 1
                && above.own().size() > 1
                && above.own().stream()
                        .anyMatch(cell -> above.width(cell) > 1 || row.written().contains(cell));
    }

    private List<Column> columns(List<Row> header) {
        TreeMap<Integer, List<String>> headings = new TreeMap<>();
        for (Row row : header) {
            for (int index : row.cells().keySet()) {
                List<String> texts = headings.computeIfAbsent(index, none -> new ArrayList<>());
                row.at(index)
                        .map(Cell::text)
                        .filter(text -> !texts.contains(text))
                        .ifPresent(texts::add);
            }
        }
        headings.values().removeIf(List::isEmpty);
        List<Column> columns = new ArrayList<>();
        headings.forEach((index, texts) -> columns.add(column(index, texts)));
        return columns;
    }

    /** @param texts what stands above the column, from the top */
    private Column column(int index, List<String> texts) {
        String nearest = texts.get(texts.size() - 1);
        String heading = nearest.replaceAll("\\s+", " ");
        Optional<Kind> kind = map.kind(heading, index)
                .or(() -> Heading.of(String.join(" ", texts)).map(Heading::kind))
                .or(() -> Heading.of(nearest).map(Heading::kind))
                .or(() -> Heading.of(texts.get(0)).map(Heading::kind));
        return new Column(index, heading, kind);
    }

    /** How many different kinds of columns there are; none where neither concerns nor actions are among them. */
    private static int known(List<Column> columns) {
        Set<Kind> kinds = new HashSet<>();
        columns.forEach(column -> column.kind().ifPresent(kinds::add));
        kinds.remove(Kind.COMMENT);
        return kinds.contains(Kind.FINDING) || kinds.contains(Kind.ACTION) ? kinds.size() : 0;
    }

    /** What the columns are once all of them, and what stands in them, are known. */
    private List<Column> settled(Table table) {
        List<Column> columns = new ArrayList<>(table.columns());
        addColumnsWithoutHeading(table, columns);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (map.kind(column.heading(), column.index()).isPresent()) {
                continue;
            }
            if (column.is(Kind.LEVEL) && holdsSentences(table, column)) {
                columns.set(i, column.as(Kind.FINDING));
            }
            if (column.is(Kind.FINDING) && holdsLevels(table, column)) {
                columns.set(i, column.as(Kind.LEVEL));
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean secondary =
                    Heading.of(column.heading()).filter(Heading::secondary).isPresent()
                            && map.kind(column.heading(), column.index()).isEmpty();
            if (secondary && isTaken(column, columns)) {
                columns.set(i, column.as(column.is(Kind.FINDING) ? Kind.REGULATIONS : Kind.COMMENT));
            }
        }
        return columns;
    }

    private static void addColumnsWithoutHeading(Table table, List<Column> columns) {
        Set<Integer> known = new HashSet<>();
        columns.forEach(column -> known.add(column.index()));
        Set<Integer> others = new TreeSet<>();
        table.body().forEach(row -> row.own().forEach(cell -> others.add(cell.column())));
        others.removeAll(known);
        others.forEach(index -> columns.add(new Column(index, "", Optional.empty())));
    }

    private static boolean isTaken(Column column, List<Column> columns) {
        return columns.stream()
                .anyMatch(other -> other.index() != column.index()
                        && other.kind().equals(column.kind())
                        && Heading.of(other.heading())
                                .filter(Heading::secondary)
                                .isEmpty());
    }

    private static boolean holdsSentences(Table table, Column column) {
        return table.body().stream()
                                .filter(row -> row.text(column.index()).length() > LONG_TEXT)
                                .count()
                        * 2
                > table.body().stream()
                        .filter(row -> row.at(column.index()).isPresent())
                        .count();
    }

    private static boolean holdsLevels(Table table, Column column) {
        List<String> texts = table.body().stream()
                .map(row -> row.text(column.index()))
                .filter(text -> !text.isEmpty())
                .toList();
        long levels = texts.stream()
                .filter(text -> FixedWords.level(text).isPresent())
                .count();
        return levels * 2 > texts.size();
    }
}
