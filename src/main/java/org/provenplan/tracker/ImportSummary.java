package org.provenplan.tracker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.provenplan.tracker.cells.Cell;
import org.provenplan.tracker.cells.Sheet;

/** What an import made, in figures. */
public final class ImportSummary {
    private final Tracker tracker;
    private final Draft plan;

    ImportSummary(Tracker tracker, Draft plan) {
        this.tracker = tracker;
        this.plan = plan;
    }

    public int findings() {
        return plan.items("findings").size();
    }

    public int actions() {
        return plan.items("findings").stream()
                .mapToInt(finding -> finding.items("actions").size())
                .sum();
    }

    /** How many cells have a text. */
    public int cells() {
        return tracker.cells().size();
    }

    public long inFields() {
        return count(Ledger.Use.FIELD);
    }

    public long inComments() {
        return count(Ledger.Use.COMMENT);
    }

    public long headings() {
        return count(Ledger.Use.HEADING);
    }

    private long count(Ledger.Use use) {
        return tracker.cells().stream()
                .filter(cell -> tracker.ledger().of(cell) == use)
                .count();
    }

    /** What somebody should know of how it was read, a sentence each. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        for (Sheet sheet : tracker.sheets()) {
            boolean used = tracker.tables().stream().anyMatch(table -> table.isOn(sheet));
            if (!used && !tracker.tables().isEmpty() && !sheet.rows().isEmpty()) {
                remarks.add(sheet.label() + ": no table of actions; its text stands at the end, as comments");
            }
            sheet.remarks().forEach(remark -> remarks.add(sheet.label() + ": " + remark));
        }
        tracker.tables().forEach(table -> competing(table, remarks));
        if (tracker.continued() > 0) {
            remarks.add(tracker.continued() + (tracker.continued() == 1 ? " row has" : " rows have")
                    + " no concern and stands under the one above");
        }
        return remarks.stream()
                .map(text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1))
                .toList();
    }

    private static void competing(Table table, List<String> remarks) {
        List<String> owners = table.columns().stream()
                .filter(column -> column.is(Kind.OWNER))
                .map(column -> "\"" + column.heading() + "\"")
                .toList();
        if (owners.size() > 1) {
            remarks.add("columns " + String.join(" and ", owners)
                    + " both name an owner: where both name somebody, --map must say which of them counts, such as --map "
                    + owners.get(1).replaceFirst("\"$", "=comment\""));
        }
    }

    /** Each column, what it was taken for, and what of it could be used. */
    public List<ColumnUse> columns() {
        List<ColumnUse> uses = new ArrayList<>();
        for (Table table : tracker.tables()) {
            for (Column column : table.columns()) {
                List<Cell> cells = table.body().stream()
                        .flatMap(row -> row.own().stream())
                        .filter(cell -> cell.column() == column.index())
                        .filter(cell -> tracker.ledger().of(cell) != Ledger.Use.HEADING)
                        .toList();
                List<Cell> left = cells.stream()
                        .filter(cell -> tracker.ledger().of(cell) == Ledger.Use.COMMENT)
                        .toList();
                uses.add(new ColumnUse(
                        (table.sheet().name().isEmpty() ? "" : table.sheet().name() + "!")
                                + Cell.column(column.index()),
                        column.heading(),
                        column.kind().map(Kind::word).orElse("not known"),
                        cells.size(),
                        cells.size() - left.size(),
                        left.stream().map(Cell::line).distinct().limit(3).toList()));
            }
        }
        return uses;
    }

    /**
     * A column and what became of it.
     *
     * @param kind what it was taken for
     * @param used how many of its cells are in fields; the others stand in comments
     * @param examples of those
     */
    public record ColumnUse(String place, String heading, String kind, int cells, int used, List<String> examples) {}
}
