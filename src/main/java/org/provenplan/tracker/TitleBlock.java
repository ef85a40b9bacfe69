package org.provenplan.tracker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.plan.PlanShape;
import org.provenplan.tracker.cells.Cell;

/** What stands above the first table: what the plan is called and whose it is. */
final class TitleBlock {
    private static final int LONGEST_TITLE = 120;
    private static final Pattern LABELLED = Pattern.compile("(?s)([\\p{L} ]{3,40}?)\\s*[:–-]\\s*(.*)");

    private final List<Cell> above = new ArrayList<>();
    private final FieldReader read;

    TitleBlock(Tracker tracker, FieldReader read) {
        this.read = read;
        if (!tracker.tables().isEmpty()) {
            tracker.tables().get(0).above().forEach(row -> above.addAll(row.own()));
        }
    }

    /** The first text that is no label of something else. */
    Optional<String> title() {
        Optional<Cell> title = above.stream()
                .filter(cell ->
                        cell.text().length() <= LONGEST_TITLE && cell.text().matches("(?s).*\\p{L}.*"))
                .findFirst()
                .filter(cell -> value(cell, "service|home|name of service|provider|date.*|inspection.*|version|key")
                        .isEmpty());
        title.ifPresent(read::used);
        return title.map(Cell::line);
    }

    Draft service() {
        Draft service = new Draft(PlanShape.SERVICE);
        find("(?:name of |service |care )?(?:service|home|name|practice|hospital|location)(?: name)?")
                .ifPresent(text -> service.put("name", text));
        find("(?:name of |registered )?provider(?: name)?").ifPresent(text -> service.put("provider", text));
        find("(?:cqc )?location (?:id|number)").ifPresent(text -> service.put("location-id", text));
        return service;
    }

    Optional<Draft> inspection() {
        return find("(?:date of (?:cqc )?|cqc )?inspection(?: date)?")
                .flatMap(Days::of)
                .map(day -> new Draft(PlanShape.INSPECTION).put("date", day.toString()));
    }

    /** What stands behind a label, in its cell or in the next. */
    private Optional<String> find(String label) {
        for (int i = 0; i < above.size(); i++) {
            Cell cell = above.get(i);
            Optional<String> value = value(cell, label);
            boolean inNext = value.filter(String::isEmpty).isPresent()
                    || WordList.plain(cell.text()).matches(label);
            if (inNext && i + 1 < above.size() && above.get(i + 1).row() == cell.row()) {
                read.used(above.get(i + 1));
                return Optional.of(above.get(i + 1).line());
            }
            if (value.isPresent() && !value.get().isEmpty()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> value(Cell cell, String label) {
        Matcher labelled = LABELLED.matcher(cell.line());
        return labelled.matches() && WordList.plain(labelled.group(1)).matches(label)
                ? Optional.of(labelled.group(2).strip())
                : Optional.empty();
    }
}
