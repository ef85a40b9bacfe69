package org.provenplan.format;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.provenplan.life.Figures;
import org.provenplan.life.PlanLives;
import org.provenplan.life.Trend;
import tools.jackson.core.JsonGenerator;

/** For programs: format 1, which the schema {@code trend} describes. Keys are only ever added. */
final class TrendJson implements Format<Trend> {
    private static final int FORMAT = 1;

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void write(Trend trend, Screen screen, Appendable out) throws IOException {
        Masks masks = Masks.of(trend.lives().result());
        JsonOutput.write(out, json -> new Document(json, trend, masks).write());
    }

    private record Document(JsonGenerator json, Trend trend, Masks masks) {
        void write() {
            json.writeStartObject();
            JsonOutput.writeHead(json, FORMAT);
            json.writeStringProperty("asOf", trend.lives().result().asOf().toString());
            json.writeBooleanProperty("complete", trend.lives().gaps().isEmpty());
            figures("total", trend.totals());
            json.writeArrayPropertyStart("plans");
            trend.plans().forEach(this::plan);
            json.writeEndArray();
            json.writeArrayPropertyStart("unknown");
            trend.lives().gaps().forEach(this::gap);
            json.writeEndArray();
            json.writeEndObject();
        }

        private void plan(Trend.Row row) {
            json.writeStartObject();
            json.writeStringProperty("plan", masks.in(row.plan().id()));
            json.writeStringProperty("file", row.plan().file());
            figures("figures", row.figures());
            json.writeEndObject();
        }

        private void figures(String key, List<Figures> figures) {
            json.writeArrayPropertyStart(key);
            for (int i = 0; i < figures.size(); i++) {
                day(trend.days().get(i), figures.get(i));
            }
            json.writeEndArray();
        }

        private void day(LocalDate day, Figures figures) {
            json.writeStartObject();
            json.writeStringProperty("day", day.toString());
            json.writeNumberProperty("open", figures.open());
            json.writeNumberProperty("overdue", figures.overdue());
            json.writeNumberProperty("done", figures.done());
            json.writeNumberProperty("closedWithProof", figures.closedWithProof());
            json.writeNumberProperty("slippedDays", figures.slippedDays());
            json.writeNumberProperty("findingsOpen", figures.findingsOpen());
            json.writeNumberProperty("closedNotSeen", figures.closedNotSeen());
            json.writeEndObject();
        }

        private void gap(PlanLives.Gap gap) {
            json.writeStartObject();
            json.writeStringProperty("file", gap.plan().file());
            json.writeStringProperty("reason", gap.why().reason());
            json.writeStringProperty("cure", gap.why().cure());
            json.writeEndObject();
        }
    }
}
