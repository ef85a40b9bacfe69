package org.provenplan.tracker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.plan.Nearest;
import org.provenplan.tracker.cells.Cell;
import org.provenplan.tracker.cells.TrackerFault;

/** What somebody says that columns are: {@code Lead=owner}, by heading or by letter. */
public final class ColumnMap {
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<String, String> typed = new LinkedHashMap<>();

    /**
     * Reads pairs, such as {@code Lead=owner,By when=due}; lines may be comments with a {@code #}.
     *
     * @throws TrackerFault if one of them is none
     */
    public static ColumnMap of(List<String> texts) {
        ColumnMap map = new ColumnMap();
        for (String text : texts) {
            text.lines()
                    .map(String::strip)
                    .filter(line -> !line.startsWith("#"))
                    .forEach(map::add);
        }
        return map;
    }

    private void add(String line) {
        StringBuilder heading = new StringBuilder();
        for (String part : line.split(",", -1)) {
            heading.append(heading.length() == 0 ? "" : ",").append(part);
            int equals = heading.lastIndexOf("=");
            if (equals >= 0) {
                add(
                        heading.substring(0, equals).strip(),
                        heading.substring(equals + 1).strip());
                heading.setLength(0);
            }
        }
        if (!heading.toString().isBlank()) {
            throw new TrackerFault("A column is mapped as Heading=field, such as \"By when=due\", but here stands \""
                    + heading.toString().strip() + "\"");
        }
    }

    private void add(String heading, String field) {
        Kind kind = Kind.named(field).orElseThrow(() -> new TrackerFault(unknown(heading, field)));
        kinds.put(WordList.plain(heading), kind);
        typed.put(WordList.plain(heading), heading);
    }

    private static String unknown(String heading, String field) {
        String near = Nearest.to(field, Kind.words())
                .map(word -> " (did you mean " + word + "?)")
                .orElse("");
        return "\"" + heading + "\" can't be mapped to \"" + field + "\"" + near + "; a column is one of "
                + String.join(", ", Kind.words());
    }

    /** What a column is said to be. */
    Optional<Kind> kind(String heading, int column) {
        Optional<Kind> byHeading = Optional.ofNullable(kinds.get(WordList.plain(heading)));
        return byHeading.or(() -> Optional.ofNullable(kinds.get(WordList.plain(Cell.column(column)))));
    }

    /** The headings that none of these columns has, as typed. */
    List<String> unused(List<Column> columns) {
        List<String> unused = new ArrayList<>();
        typed.forEach((plain, heading) -> {
            boolean used = columns.stream()
                    .anyMatch(column -> WordList.plain(column.heading()).equals(plain)
                            || WordList.plain(Cell.column(column.index())).equals(plain));
            if (!used) {
                unused.add(heading);
            }
        });
        return unused;
    }
}
