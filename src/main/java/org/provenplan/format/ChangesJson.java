package org.provenplan.format;

import java.io.IOException;
import java.util.Optional;
import org.provenplan.changes.ChangeGroup;
import org.provenplan.changes.ChangeList;
import org.provenplan.changes.ItemChange;
import org.provenplan.check.CheckedPlan;
import org.provenplan.git.Revision;
import tools.jackson.core.JsonGenerator;

/** For programs: format 1, which the schema {@code changes} describes. Keys are only ever added. */
final class ChangesJson implements FileFormat<ChangeList> {
    private static final int FORMAT = 1;

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String ending() {
        return ".json";
    }

    @Override
    public void write(ChangeList list, Screen screen, Appendable out) throws IOException {
        JsonOutput.write(out, json -> new Document(json, list, Masks.of(list.privatePlaces())).write());
    }

    private record Document(JsonGenerator json, ChangeList list, Masks masks) {
        void write() {
            json.writeStartObject();
            JsonOutput.writeHead(json, FORMAT);
            text("asOf", list.asOf().toString());
            json.writeStringProperty("since", list.since());
            revision("from", list.from());
            revision("to", list.to());
            json.writeBooleanProperty("complete", list.unread().isEmpty());
            summary();
            json.writeArrayPropertyStart("changes");
            list.changes().forEach(this::change);
            json.writeEndArray();
            unread();
            json.writeEndObject();
        }

        /** Left out where there is none: nothing committed by then, or the files as they lie there. */
        private void revision(String key, Optional<Revision> revision) {
            if (revision.isPresent()) {
                json.writeObjectPropertyStart(key);
                json.writeStringProperty("name", revision.get().name());
                json.writeStringProperty("commit", revision.get().hash());
                json.writeStringProperty("date", revision.get().date().toString());
                json.writeEndObject();
            }
        }

        private void summary() {
            json.writeObjectPropertyStart("summary");
            json.writeNumberProperty("plans", list.now().plans().size());
            json.writeNumberProperty("changes", list.changes().size());
            json.writeObjectPropertyStart("groups");
            for (ChangeGroup group : ChangeGroup.values()) {
                json.writeNumberProperty(group.word(), list.of(group).size());
            }
            json.writeEndObject();
            json.writeEndObject();
        }

        private void change(ItemChange change) {
            json.writeStartObject();
            text("group", change.group().word());
            text("plan", change.item().plan());
            text("kind", change.item().kind());
            text("item", change.item().id());
            text("message", change.sentence());
            change.slip().ifPresent(slip -> {
                json.writeObjectPropertyStart("slipped");
                json.writeNumberProperty("times", slip.times());
                json.writeNumberProperty("days", slip.days());
                json.writeEndObject();
            });
            json.writeArrayPropertyStart("values");
            change.values().forEach(this::value);
            json.writeEndArray();
            json.writeEndObject();
        }

        private void value(ItemChange.ChangedValue value) {
            json.writeStartObject();
            text("field", value.field());
            value.before().ifPresent(before -> text("before", before));
            value.after().ifPresent(after -> text("after", after));
            json.writeEndObject();
        }

        private void unread() {
            if (!list.unread().isEmpty()) {
                json.writeArrayPropertyStart("unread");
                for (CheckedPlan plan : list.unread()) {
                    json.writeString(ChangesWords.unread(list, plan));
                }
                json.writeEndArray();
            }
        }

        private void text(String key, String text) {
            json.writeStringProperty(key, masks.in(text));
        }
    }
}
