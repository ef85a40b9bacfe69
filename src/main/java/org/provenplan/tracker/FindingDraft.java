package org.provenplan.tracker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.provenplan.plan.PlanShape;
import org.provenplan.tracker.cells.Cell;

/** Makes the finding that some entries are about. */
final class FindingDraft {
    private final FieldReader read;
    private final ActionDraft actions;
    private final Ids ids;
    private final List<Entry> entries;

    /** @param entries all that is said of one concern */
    FindingDraft(FieldReader read, ActionDraft actions, Ids ids, List<Entry> entries) {
        this.read = read;
        this.actions = actions;
        this.ids = ids;
        this.entries = entries;
    }

    Draft draft() {
        Draft finding = new Draft(PlanShape.FINDING);
        List<Cell> titles = all(Kind.FINDING);
        boolean named = titles.stream().anyMatch(cell -> !cell.isBlank());
        boolean byItsSection = !named && entries.get(0).section().isPresent();
        Draft.Field title = read.text(byItsSection ? sections() : titles);
        finding.put("title", title);
        finding.put("id", ids.of(title.content() instanceof Draft.Text text ? text.text() : firstAction(), "finding"));
        comments().forEach(comment -> finding.blank("id", comment));
        level(finding, titles);
        finding.put("risk", read.one(all(Kind.RISK), cell -> FixedWords.risk(cell.text())));
        all(Kind.PRIORITY).forEach(cell -> {
            read.comments(List.of(cell));
            finding.blank("risk", Comments.under(heading(cell), cell));
        });
        finding.put("source", source());
        List<Cell> areas = byItsSection
                ? all(Kind.KEY_QUESTION)
                : Stream.concat(all(Kind.KEY_QUESTION).stream(), sections().stream())
                        .toList();
        finding.put("key-question", read.one(areas, cell -> FixedWords.keyQuestion(cell.text())));
        finding.put("regulations", read.several(all(Kind.REGULATIONS), cell -> FixedWords.regulations(cell.text())));
        Draft.Field impact = read.text(all(Kind.IMPACT));
        if (impact.content() instanceof Draft.Text) {
            finding.put("impact", impact);
        }
        finding.put("root-causes", items(Kind.ROOT_CAUSES, cell -> new Draft(PlanShape.ROOT_CAUSE)
                .put("cause", cell.line())));
        finding.put("measures", items(Kind.MEASURES, cell -> new Draft(PlanShape.MEASURE)
                .put("id", ids.of(cell.line(), "measure"))
                .put("title", cell.line())));
        finding.put(
                "actions",
                entries.stream().flatMap(entry -> actions.of(entry).stream()).toList());
        return finding;
    }

    private String firstAction() {
        return all(Kind.ACTION).stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> ItemList.ofActions(cell.text()).items().get(0))
                .findFirst()
                .map(text -> "about " + text)
                .orElse("");
    }

    /** A heading such as "Must do" says the level of all that stands under it. */
    private void level(Draft finding, List<Cell> titles) {
        Draft.Field level = read.one(all(Kind.LEVEL), cell -> FixedWords.level(cell.text()));
        Optional<String> ofHeading = titles.stream()
                .map(this::heading)
                .map(heading -> heading.replaceFirst("(?i)( actions?|s)$", ""))
                .flatMap(heading -> FixedWords.level(heading).stream())
                .findFirst();
        finding.put("level", level);
        if (ofHeading.isPresent() && level.content() instanceof Draft.Nothing) {
            finding.put("level", ofHeading.get());
        }
    }

    private Draft source() {
        Draft source = new Draft(PlanShape.SOURCE);
        source.put("type", read.one(all(Kind.SOURCE), cell -> FixedWords.source(cell.text())));
        source.blank("ref");
        source.put("date", read.one(all(Kind.SOURCE_DATE), cell -> Days.of(cell).map(Object::toString)));
        return source;
    }

    private List<Draft> items(Kind kind, Function<Cell, Draft> maker) {
        List<Draft> items = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Cell cell : all(kind)) {
            if (!cell.isBlank()) {
                read.used(cell);
                if (!seen.contains(cell.line())) {
                    seen.add(cell.line());
                    items.add(maker.apply(cell));
                }
            }
        }
        return items;
    }

    /** What is said where no action stands beside it. */
    private List<String> comments() {
        List<String> comments = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.first(Kind.ACTION).isEmpty()) {
                for (Kind kind : Kind.values()) {
                    if (kind != Kind.FINDING && kind != Kind.PRIORITY && !kind.isOfFinding() && kind != Kind.MEASURES) {
                        entry.all(kind).forEach(cell -> {
                            read.comments(List.of(cell));
                            comments.add(Comments.under(entry.heading(cell), cell));
                        });
                    }
                }
            }
        }
        return comments;
    }

    private List<Cell> sections() {
        return entries.stream()
                .flatMap(entry -> entry.section().stream())
                .distinct()
                .toList();
    }

    private List<Cell> all(Kind kind) {
        return entries.stream()
                .flatMap(entry -> entry.all(kind).stream())
                .distinct()
                .toList();
    }

    private String heading(Cell cell) {
        return entries.stream()
                .map(entry -> entry.heading(cell))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
