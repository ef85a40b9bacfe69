package org.provenplan.format;

import java.io.IOException;
import java.util.Optional;
import org.provenplan.git.Commit;
import org.provenplan.life.ItemHistory;
import org.provenplan.life.ItemLife;
import org.provenplan.life.ItemLife.Event;
import org.provenplan.life.ItemLife.Moment;
import org.provenplan.life.PlanLives;
import tools.jackson.core.JsonGenerator;

/** For programs: format 1, which the schema {@code history} describes. Keys are only ever added. */
final class HistoryJson implements Format<ItemHistory> {
    private static final int FORMAT = 1;

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void write(ItemHistory history, Screen screen, Appendable out) throws IOException {
        JsonOutput.write(out, json -> new Document(json, history, HistoryWords.masks(history)).write());
    }

    private record Document(JsonGenerator json, ItemHistory history, Masks masks) {
        void write() {
            json.writeStartObject();
            JsonOutput.writeHead(json, FORMAT);
            text("id", history.id());
            json.writeBooleanProperty("complete", history.plans().gaps().isEmpty());
            json.writeArrayPropertyStart("lives");
            history.lives().forEach(this::life);
            json.writeEndArray();
            json.writeArrayPropertyStart("unknown");
            history.plans().gaps().forEach(this::gap);
            json.writeEndArray();
            json.writeEndObject();
        }

        private void life(ItemLife life) {
            json.writeStartObject();
            text("plan", life.plan().id());
            json.writeStringProperty("file", life.plan().file());
            text("kind", life.item().kind());
            text("title", life.item().title());
            text("within", life.item().within());
            json.writeBooleanProperty("present", life.present());
            json.writeNumberProperty("unreadable", life.unreadable());
            json.writeArrayPropertyStart("moments");
            life.moments().forEach(this::moment);
            json.writeEndArray();
            json.writeEndObject();
        }

        private void moment(Moment moment) {
            json.writeStartObject();
            if (moment.commit().isPresent()) {
                Commit commit = moment.commit().get();
                json.writeObjectPropertyStart("commit");
                text("hash", commit.hash());
                text("date", commit.date().toString());
                text("author", commit.author());
                text("subject", commit.subject());
                json.writeEndObject();
            }
            json.writeArrayPropertyStart("changes");
            moment.events().forEach(this::event);
            json.writeEndArray();
            json.writeEndObject();
        }

        private void event(Event event) {
            json.writeStartObject();
            text("kind", event.item().kind());
            text("item", event.item().id());
            text("key", event.key());
            optional("before", event.before());
            optional("after", event.after());
            text("text", event.words());
            json.writeEndObject();
        }

        private void gap(PlanLives.Gap gap) {
            json.writeStartObject();
            json.writeStringProperty("file", gap.plan().file());
            text("reason", gap.why().reason());
            text("cure", gap.why().cure());
            json.writeEndObject();
        }

        private void optional(String key, Optional<String> value) {
            value.ifPresent(present -> text(key, present));
        }

        private void text(String key, String text) {
            json.writeStringProperty(key, masks.in(text));
        }
    }
}
