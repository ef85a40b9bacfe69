package org.provenplan.format;

import java.io.IOException;
import java.util.List;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.check.Comparison;
import org.provenplan.check.HistoryGap;
import org.provenplan.check.LeftOut;
import org.provenplan.check.WaiverInForce;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.source.Position;
import tools.jackson.core.JsonGenerator;

/** For programs: format 1, which the schema {@code diagnostics} describes. Keys are only ever added. */
final class JsonFormat implements Format<CheckResult> {
    private static final int FORMAT = 1;

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void write(CheckResult result, Screen screen, Appendable out) throws IOException {
        JsonOutput.write(out, json -> new Document(json, Masks.of(result)).write(result));
    }

    private record Document(JsonGenerator json, Masks masks) {
        void write(CheckResult result) {
            json.writeStartObject();
            JsonOutput.writeHead(json, FORMAT);
            text("asOf", result.asOf().toString());
            json.writeBooleanProperty("complete", result.isComplete());
            summary(result);
            json.writeArrayPropertyStart("plans");
            result.plans().forEach(this::plan);
            json.writeEndArray();
            json.writeArrayPropertyStart("diagnostics");
            result.diagnostics().forEach(diagnostic -> diagnostic(diagnostic, change(result, diagnostic)));
            json.writeEndArray();
            result.comparison().ifPresent(this::comparison);
            json.writeArrayPropertyStart("waivers");
            result.setAside().waivers().forEach(this::waiver);
            json.writeEndArray();
            incomplete(Incomplete.of(result));
            gaps(result.unjudged().gaps());
            leftOut(result.unjudged().leftOut());
            json.writeEndObject();
        }

        private void summary(CheckResult result) {
            json.writeObjectPropertyStart("summary");
            json.writeNumberProperty("plans", result.plans().size());
            json.writeNumberProperty("findings", result.findings());
            json.writeNumberProperty("actions", result.actions());
            for (Severity severity : Severity.values()) {
                json.writeNumberProperty(severity.word() + "s", result.found().count(severity));
            }
            json.writeNumberProperty("waived", result.found().waived());
            json.writeNumberProperty("baselined", result.found().baselined());
            json.writeNumberProperty("hidden", result.found().unseen());
            json.writeEndObject();
        }

        private void plan(CheckedPlan plan) {
            json.writeStartObject();
            text("id", plan.id());
            text("title", plan.title());
            json.writeStringProperty("file", plan.file());
            json.writeEndObject();
        }

        /** What a diagnostic is when it is compared; empty where it is not, or does not count. */
        private static String change(CheckResult result, Diagnostic diagnostic) {
            if (result.comparison().isEmpty() || diagnostic.status() != Diagnostic.Status.ACTIVE) {
                return "";
            }
            return result.comparison().get().isNew(diagnostic) ? "new" : "unchanged";
        }

        private void comparison(Comparison comparison) {
            json.writeObjectPropertyStart("comparison");
            json.writeStringProperty("revision", comparison.revision());
            json.writeStringProperty("commit", comparison.commit());
            json.writeNumberProperty("new", comparison.fresh().size());
            json.writeNumberProperty("fixed", comparison.fixed().size());
            json.writeNumberProperty("unchanged", comparison.unchanged());
            json.writeEndObject();
            json.writeArrayPropertyStart("fixed");
            comparison.fixed().forEach(diagnostic -> diagnostic(diagnostic, "fixed"));
            json.writeEndArray();
        }

        private void diagnostic(Diagnostic diagnostic, String change) {
            json.writeStartObject();
            text("rule", diagnostic.rule().name());
            text("severity", diagnostic.severity().word());
            text("message", diagnostic.message());
            text("why", diagnostic.why());
            text("fix", diagnostic.fix().sentence());
            json.writeStringProperty("file", diagnostic.place().source().file());
            position("line", "column", diagnostic.place().start());
            position("endLine", "endColumn", diagnostic.place().end());
            text("plan", diagnostic.plan());
            text("item", diagnostic.item());
            text("field", diagnostic.field());
            text("fingerprint", diagnostic.fingerprint());
            text("status", diagnostic.status().word());
            if (!change.isEmpty()) {
                text("change", change);
            }
            if (!change.equals("fixed")) {
                new ShownEdit(masks).of(diagnostic).ifPresent(this::edit);
            }
            json.writeArrayPropertyStart("related");
            diagnostic.related().forEach(this::related);
            json.writeEndArray();
            json.writeEndObject();
        }

        private void edit(Fix.Edit edit) {
            json.writeObjectPropertyStart("edit");
            json.writeStringProperty("file", edit.place().source().file());
            position("line", "column", edit.place().start());
            position("endLine", "endColumn", edit.place().end());
            json.writeStringProperty("text", edit.newText());
            json.writeEndObject();
        }

        private void related(Related related) {
            json.writeStartObject();
            text("message", related.message());
            json.writeStringProperty("file", related.place().source().file());
            position("line", "column", related.place().start());
            json.writeEndObject();
        }

        private void waiver(WaiverInForce waiver) {
            json.writeStartObject();
            text("rule", waiver.rule().name());
            text("plan", waiver.plan());
            text("item", waiver.item());
            text("reason", waiver.terms().reason());
            text("approvedBy", waiver.terms().approver());
            text("expires", waiver.terms().expires().toString());
            json.writeNumberProperty("hides", waiver.hides());
            json.writeBooleanProperty("checked", waiver.checked());
            json.writeStringProperty("file", waiver.place().source().file());
            position("line", "column", waiver.place().start());
            json.writeEndObject();
        }

        private void incomplete(List<Incomplete> parts) {
            if (!parts.isEmpty()) {
                json.writeArrayPropertyStart("incomplete");
                parts.forEach(this::incomplete);
                json.writeEndArray();
            }
        }

        private void incomplete(Incomplete part) {
            json.writeStartObject();
            text("message", part.message());
            text("rule", part.rule());
            json.writeStringProperty("file", part.file());
            json.writeEndObject();
        }

        private void gaps(List<HistoryGap> gaps) {
            if (!gaps.isEmpty()) {
                json.writeArrayPropertyStart("historyNotChecked");
                gaps.forEach(this::gap);
                json.writeEndArray();
            }
        }

        private void gap(HistoryGap gap) {
            json.writeStartObject();
            text("message", GapText.of(gap));
            text("fix", gap.cure());
            json.writeBooleanProperty("whole", gap.whole());
            json.writeArrayPropertyStart("files");
            gap.files().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }

        private void leftOut(List<LeftOut> plans) {
            if (!plans.isEmpty()) {
                json.writeArrayPropertyStart("leftOut");
                for (LeftOut plan : plans) {
                    json.writeStartObject();
                    json.writeStringProperty("file", plan.file());
                    json.writeStringProperty("reason", plan.why().words());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
        }

        private void position(String line, String column, Position position) {
            json.writeNumberProperty(line, position.line());
            json.writeNumberProperty(column, position.column());
        }

        private void text(String key, String text) {
            json.writeStringProperty(key, masks.in(text));
        }
    }
}
