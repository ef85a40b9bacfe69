package org.provenplan.tracker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.plan.PlanShape;
import org.provenplan.tracker.cells.Cell;

/** Makes the actions of an entry. */
final class ActionDraft {
    private final FieldReader read;
    private final People people;
    private final ColourKey colours;
    private final Ids ids;

    ActionDraft(FieldReader read, People people, ColourKey colours, Ids ids) {
        this.read = read;
        this.people = people;
        this.colours = colours;
        this.ids = ids;
    }

    /** The actions in the order listed; none where the entry holds only a concern. */
    List<Draft> of(Entry entry) {
        List<Draft> actions = new ArrayList<>();
        Optional<Cell> written = entry.first(Kind.ACTION);
        if (written.isEmpty()) {
            return actions;
        }
        ItemList list = ItemList.ofActions(written.get().text());
        for (int i = 0; i < list.items().size(); i++) {
            actions.add(action(part(entry, list, i), i == 0));
        }
        if (!list.before().isEmpty()) {
            actions.get(0).blank("title", Comments.of(written.get().saying(list.before())));
        }
        return actions;
    }

    /** What an entry says of one of its actions: of cells that list as many things as there are actions, one each. */
    private static Entry part(Entry entry, ItemList actions, int index) {
        int count = actions.items().size();
        Map<Kind, List<Cell>> parts = new EnumMap<>(Kind.class);
        if (count > 1) {
            for (Kind kind : Kind.values()) {
                parts.put(
                        kind,
                        entry.all(kind).stream()
                                .map(cell -> part(
                                        kind == Kind.ACTION ? actions : ItemList.marked(cell.text()),
                                        cell,
                                        count,
                                        index))
                                .toList());
            }
        }
        return entry.with(parts);
    }

    private static Cell part(ItemList list, Cell cell, int count, int index) {
        return list.items().size() == count && list.items().size() > 1
                ? cell.saying(list.items().get(index))
                : cell;
    }

    private Draft action(Entry entry, boolean first) {
        Draft action = new Draft(PlanShape.ACTION);
        Draft.Field title = read.text(entry.all(Kind.ACTION));
        action.put("title", title);
        action.put("id", ids.of(((Draft.Text) title.content()).text(), "action"));
        if (first) {
            action.blank("id", comments(entry).toArray(String[]::new));
        }
        action.put("type", read.one(entry.all(Kind.TYPE), cell -> FixedWords.actionType(cell.text())));
        action.put("owner", owner(entry.all(Kind.OWNER)));
        putIfSaid(action, "contributors", read.several(entry.all(Kind.CONTRIBUTORS), this::helpers));
        day(action, "start", entry.all(Kind.START));
        action.put("due", read.one(entry.all(Kind.DUE), ActionDraft::day));
        action.put("next-review", read.one(entry.all(Kind.NEXT_REVIEW), ActionDraft::day));
        action.put("evidence-from", read.several(entry.all(Kind.EVIDENCE), cell -> FixedWords.evidence(cell.text())));
        status(action, entry);
        day(action, "done-on", entry.all(Kind.DONE_ON));
        if (entry.all(Kind.DONE_ON).stream().allMatch(Cell::isBlank)) {
            dayOfState(entry).ifPresent(day -> action.put("done-on", day.toString()));
        }
        putIfSaid(action, "resources", read.text(entry.all(Kind.RESOURCES)));
        putIfSaid(action, "interim-effect", read.text(entry.all(Kind.INTERIM_EFFECT)));
        progress(action, entry.all(Kind.PROGRESS));
        closure(action, entry);
        return action;
    }

    /** The cells of an action that belong to no field of the format, as comments above it. */
    private List<String> comments(Entry entry) {
        List<String> comments = new ArrayList<>(read.comments(entry.all(Kind.REF)));
        for (Cell cell : entry.all(Kind.COMMENT)) {
            read.comments(List.of(cell));
            comments.add(Comments.under(entry.heading(cell), cell));
        }
        return comments;
    }

    /** The one person named; a full name need not be repeated beside the id, since it stands in the register. */
    private Draft.Field owner(List<Cell> cells) {
        Draft.Field owner = read.one(cells, cell -> people.id(cell.text()));
        boolean named = owner.content() instanceof Draft.Text
                && cells.stream().allMatch(cell -> cell.isBlank() || people.isName(cell.text()));
        return named ? new Draft.Field(owner.content(), List.of()) : owner;
    }

    private List<String> helpers(Cell cell) {
        return List.of(cell.line().split("\\s*[,;/&]\\s*|\\s+and\\s+")).stream()
                .filter(part -> !part.isBlank())
                .map(part -> people.idOfKnown(part).orElse(part))
                .toList();
    }

    private static Optional<String> day(Cell cell) {
        return Days.of(cell).map(Object::toString);
    }

    private void day(Draft action, String key, List<Cell> cells) {
        putIfSaid(action, key, read.one(cells, ActionDraft::day));
    }

    private static void putIfSaid(Draft draft, String key, Draft.Field field) {
        if (!(field.content() instanceof Draft.Nothing) || !field.comments().isEmpty()) {
            draft.put(key, field);
        }
    }

    /** A state is what a column for it says, what the key says a colour means, or that there is a day of completion. */
    private void status(Draft action, Entry entry) {
        List<Cell> cells = new ArrayList<>(entry.all(Kind.STATUS));
        cells.addAll(entry.all(Kind.COLOUR));
        for (Cell cell : entry.all(Kind.DUE)) {
            if (FixedWords.status(cell.text()).filter("done"::equals).isPresent()) {
                cells.add(cell);
            }
        }
        Draft.Field status =
                read.one(cells, cell -> FixedWords.status(cell.text()).or(() -> colours.status(cell)));
        boolean dayOfCompletion =
                entry.all(Kind.DONE_ON).stream().anyMatch(cell -> Days.of(cell).isPresent());
        if (entry.all(Kind.STATUS).stream().allMatch(Cell::isBlank)
                && status.content() instanceof Draft.Nothing
                && dayOfCompletion) {
            status = new Draft.Field(new Draft.Text("done"), status.comments());
        }
        putIfSaid(action, "status", status);
    }

    /** The day that stands behind the word for a finished action: {@code Completed 12/05/26}. */
    private static Optional<LocalDate> dayOfState(Entry entry) {
        return entry.all(Kind.STATUS).stream()
                .filter(cell ->
                        FixedWords.status(cell.text()).filter("done"::equals).isPresent())
                .flatMap(cell -> FixedWords.dayBehind(cell.text()).stream())
                .findFirst();
    }

    private void progress(Draft action, List<Cell> cells) {
        List<Draft> notes = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        for (Cell cell : cells) {
            ProgressNotes dated = ProgressNotes.of(cell);
            for (ProgressNotes.Note note : dated.notes()) {
                notes.add(new Draft(PlanShape.PROGRESS).put("date", note.day()).put("note", note.text()));
            }
            comments.addAll(read.comments(dated.rest()));
            if (!dated.notes().isEmpty()) {
                read.used(cell);
            }
        }
        notes.sort(Comparator.comparing(
                note -> ((Draft.Text) note.fields().get("date").content()).text()));
        Draft.Content content = notes.isEmpty() ? new Draft.Nothing() : new Draft.Items(notes);
        putIfSaid(action, "progress", new Draft.Field(content, comments));
    }

    private void closure(Draft action, Entry entry) {
        Draft closure = new Draft(PlanShape.CLOSURE);
        putIfSaid(closure, "criteria", read.text(entry.all(Kind.CRITERIA)));
        putIfSaid(closure, "oversight", read.text(entry.all(Kind.OVERSIGHT)));
        if (!closure.fields().isEmpty()) {
            action.put("closure", closure);
        }
    }
}
