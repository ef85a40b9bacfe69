package org.provenplan.tracker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.provenplan.tracker.cells.Cell;
import org.provenplan.tracker.cells.Row;
import org.provenplan.tracker.cells.Sheet;

/** Reads a form: labels on the left, answers beside or below them, page after page. */
final class FormReader {
    private static final int FEWEST_LABELS = 4;

    private final Sheet sheet;
    private final ColumnMap map;

    /** @param label what the answer is to */
    private record Answer(Kind kind, Cell label, List<Cell> cells) {}

    FormReader(Sheet sheet, ColumnMap map) {
        this.sheet = sheet;
        this.map = map;
    }

    /** The pages; none where the sheet is no form. */
    List<Entry> entries(Ledger ledger) {
        List<Answer> answers = new ArrayList<>();
        for (Row row : sheet.rows()) {
            List<Cell> cells = row.own();
            if (cells.size() == 2 || cells.size() == 3) {
                answer(cells).ifPresent(answers::add);
            }
        }
        Set<Kind> kinds = new HashSet<>();
        answers.forEach(answer -> kinds.add(answer.kind()));
        boolean tells = kinds.contains(Kind.FINDING) || kinds.contains(Kind.ACTION);
        if (kinds.size() < FEWEST_LABELS || !tells) {
            return List.of();
        }
        return pages(answers, ledger);
    }

    private Optional<Answer> answer(List<Cell> cells) {
        Cell label = cells.get(0);
        return map.kind(label.line(), label.column())
                .or(() -> Heading.of(label.text()).map(Heading::kind))
                .map(kind -> new Answer(kind, label, cells.subList(1, cells.size())));
    }

    private static List<Entry> pages(List<Answer> answers, Ledger ledger) {
        List<Entry> pages = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Answer answer : answers) {
            String label = WordList.plain(answer.label().text());
            if (pages.isEmpty() || (seen.contains(label) && isFirst(label, answers))) {
                pages.add(new Entry(Optional.empty()));
                seen.clear();
            }
            seen.add(label);
            ledger.enter(answer.label(), Ledger.Use.HEADING);
            Entry page = pages.get(pages.size() - 1);
            Kind kind =
                    answer.kind() == Kind.OWNER && page.first(Kind.OWNER).isPresent() ? Kind.COMMENT : answer.kind();
            answer.cells().forEach(cell -> page.add(kind, cell, answer.label().line()));
        }
        pages.removeIf(page ->
                page.first(Kind.FINDING).isEmpty() && page.first(Kind.ACTION).isEmpty());
        return pages;
    }

    private static boolean isFirst(String label, List<Answer> answers) {
        return WordList.plain(answers.get(0).label().text()).equals(label);
    }
}
