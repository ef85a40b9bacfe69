package org.provenplan.format;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import org.provenplan.check.CheckedPlan;
import org.provenplan.due.DueDate;
import org.provenplan.due.DueList;
import org.provenplan.due.DuePerson;
import org.provenplan.due.UndatedItem;
import org.provenplan.duty.About;
import org.provenplan.duty.DutyKind;
import org.provenplan.source.Span;
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
            list.since().ifPresent(day -> text("since", day.toString()));
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
            json.writeArrayPropertyStart("undated");
            person.undated().forEach(this::undated);
            json.writeEndArray();
            json.writeEndObject();
        }

        private void date(DueDate due) {
            json.writeStartObject();
            text("date", due.duty().by().toString());
            json.writeNumberProperty(
                    "days", ChronoUnit.DAYS.between(list.asOf(), due.duty().by()));
            json.writeBooleanProperty("overdue", due.duty().isOverdue(list.asOf()));
            json.writeBooleanProperty("bankHoliday", due.isOnBankHoliday());
            duty(due.duty().kind(), due.duty().about(), due.plan(), due.place());
            json.writeStringProperty("uid", due.uid());
            json.writeEndObject();
        }

        private void undated(UndatedItem item) {
            json.writeStartObject();
            duty(item.duty().kind(), item.duty().about(), item.plan(), item.place());
            json.writeEndObject();
        }

        private void duty(DutyKind kind, About about, CheckedPlan plan, Span place) {
            text("kind", kind.word());
            text("task", kind.task());
            text("title", about.title());
            text("item", about.item());
            text("plan", plan.id());
            json.writeStringProperty("file", place.source().file());
            json.writeNumberProperty("line", place.start().line());
            json.writeNumberProperty("column", place.start().column());
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
