package org.provenplan.tracker;

import java.util.ArrayList;
import java.util.List;

/** Shows what each column of a tracker was taken for. */
public final class ColumnTable {
    private static final int HEADING = 26;
    private static final int EXAMPLE = 40;
    private static final List<String> HEAD = List.of("column", "heading", "taken for", "used", "left", "such as");

    private ColumnTable() {}

    public static String of(List<ImportSummary.ColumnUse> columns) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        for (ImportSummary.ColumnUse column : columns) {
            rows.add(List.of(
                    column.place(),
                    cut(column.heading(), HEADING),
                    column.kind(),
                    String.valueOf(column.used()),
                    String.valueOf(column.cells() - column.used()),
                    String.join(
                            ", ",
                            column.examples().stream()
                                    .map(text -> "\"" + cut(text, EXAMPLE) + "\"")
                                    .toList())));
        }
        StringBuilder out = new StringBuilder();
        rows.forEach(row -> out.append(line(row, rows)).append('\n'));
        return out.toString();
    }

    private static String line(List<String> row, List<List<String>> rows) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            int column = i;
            int width = rows.stream()
                    .mapToInt(other -> length(other.get(column)))
                    .max()
                    .orElse(0);
            String padding = " ".repeat(width - length(row.get(i)));
            boolean number = i == HEAD.indexOf("used") || i == HEAD.indexOf("left");
            line.append(number ? padding + row.get(i) : row.get(i) + padding).append("  ");
        }
        return line.toString().stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String cut(String text, int most) {
        return length(text) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
