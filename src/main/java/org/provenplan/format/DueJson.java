package org.provenplan.format;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import org.provenplan.check.CheckedPlan;
import org.provenplan.due.DueDate;
import org.provenplan.due.DueList;
import org.provenplan.due.DuePerson;
import org.provenplan.source.Position;
import tools.jackson.core.JsonGenerator;

/** For programs: format 1, which the schema {@code due} describes. Keys are only ever added. */
final class DueJson implements FileFormat<DueList> {
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
    public void write(DueList list, Screen screen, Appendable out) throws IOException {
        JsonOutput.write(out, json -> new Document(json, list, Masks.of(list.result())).write());
    }

    private record Document(JsonGenerator json, DueList list, Masks masks) {
        void write() {
            json.writeStartObject();
            JsonOutput.writeHead(json, FORMAT);
            text("asOf", list.asOf().toString());
            text("until", list.until().toString());
            json.writeBooleanProperty("complete", list.result().unread().isEmpty());
            summary();
            json.writeArrayPropertyStart("people");
            list.people().forEach(this::person);
            json.writeEndArray();
            unread();
            json.writeEndObject();
        }

        private void summary() {
            json.writeObjectPropertyStart("summary");
            json.writeNumberProperty("plans", list.result().plans().size());
            json.writeNumberProperty("people", list.people().size());
            json.writeNumberProperty("dates", list.dates());
            json.writeNumberProperty("overdue", list.overdue());
            json.writeNumberProperty("later", list.later());
            json.writeNumberProperty("undated", list.undated());
            json.writeEndObject();
        }

        private void person(DuePerson person) {
            json.writeStartObject();
            text("id", person.id());
            text("name", person.name());
            json.writeArrayPropertyStart("roles");
            person.roles().forEach(role -> json.writeString(masks.in(role)));
            json.writeEndArray();
            json.writeArrayPropertyStart("dates");
            person.dates().forEach(this::date);
            json.writeEndArray();
            json.writeEndObject();
        }

        private void date(DueDate due) {
            Position position = due.place().start();
            json.writeStartObject();
            text("date", due.duty().by().toString());
            json.writeNumberProperty(
                    "days", ChronoUnit.DAYS.between(list.asOf(), due.duty().by()));
            json.writeBooleanProperty("bankHoliday", due.isOnBankHoliday());
            text("kind", due.duty().kind().word());
            text("task", due.duty().kind().task());
            text("title", due.duty().about().title());
            text("item", due.duty().about().item());
            text("plan", due.plan().id());
            json.writeStringProperty("file", due.place().source().file());
            json.writeNumberProperty("line", position.line());
            json.writeNumberProperty("column", position.column());
            json.writeStringProperty("uid", due.uid());
            json.writeEndObject();
        }

        private void unread() {
            if (!list.result().unread().isEmpty()) {
                json.writeArrayPropertyStart("unread");
                for (CheckedPlan plan : list.result().unread()) {
                    json.writeString(plan.file());
                }
                json.writeEndArray();
            }
        }

        private void text(String key, String text) {
            json.writeStringProperty(key, masks.in(text));
        }
    }
}
