package org.provenplan.format;

import java.io.IOException;
import java.util.List;
import org.provenplan.check.CheckResult;
import org.provenplan.check.LeftOut;
import org.provenplan.check.ToolVersion;
import org.provenplan.diagnostic.Diagnostic;
import tools.jackson.core.JsonGenerator;

/**
 * For code scanning: SARIF 2.1.0, with the page of each rule that comes up, and with what could not be checked as notifications.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
record SarifFormat(RootedNames names) implements Format<CheckResult> {
    /** The state of a result that is there no more. */
    static final String ABSENT = "absent";

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final String HOME = "https://github.com/provenplan/provenplan";

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public void write(CheckResult result, Screen screen, Appendable out) throws IOException {
        JsonOutput.write(out, json -> new Document(json, SarifRules.of(result), Masks.of(result), names).write(result));
    }

    private record Document(JsonGenerator json, SarifRules rules, Masks masks, RootedNames names) {
        void write(CheckResult result) {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            tool();
            json.writeStringProperty("columnKind", "unicodeCodePoints");
            base();
            invocation(result);
            json.writeArrayPropertyStart("results");
            SarifResults results =
                    new SarifResults(json, rules, masks, result.setAside().waivers(), names);
            for (Diagnostic diagnostic : result.diagnostics()) {
                results.write(diagnostic, baselineState(result, diagnostic));
            }
            for (Diagnostic diagnostic : result.fixed()) {
                results.write(diagnostic, ABSENT);
            }
            json.writeEndArray();
            json.writeObjectPropertyStart("properties");
            json.writeStringProperty("asOf", result.asOf().toString());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }

        /** Empty for what is not compared: anything where nothing is, else what is waived or in the baseline (SARIF 2.1.0, 3.27.24). */
        private static String baselineState(CheckResult result, Diagnostic diagnostic) {
            if (result.comparison().isEmpty() || diagnostic.status() != Diagnostic.Status.ACTIVE) {
                return "";
            }
            return result.isNew(diagnostic) ? "new" : "unchanged";
        }

        private void tool() {
            json.writeObjectPropertyStart("tool");
            json.writeObjectPropertyStart("driver");
            json.writeStringProperty("name", "provenplan");
            json.writeStringProperty("semanticVersion", ToolVersion.current());
            json.writeStringProperty("informationUri", HOME);
            rules.write(json);
            json.writeEndObject();
            json.writeEndObject();
        }

        private void base() {
            json.writeObjectPropertyStart("originalUriBaseIds");
            json.writeObjectPropertyStart(SarifResults.BASE);
            SarifResults.text(
                    json,
                    "description",
                    "The root of the repository, or without one the folder that provenplan was run in.");
            json.writeEndObject();
            json.writeEndObject();
        }

        private void invocation(CheckResult result) {
            List<Incomplete> parts = Incomplete.of(result);
            json.writeArrayPropertyStart("invocations");
            json.writeStartObject();
            json.writeBooleanProperty("executionSuccessful", parts.isEmpty());
            json.writeArrayPropertyStart("toolExecutionNotifications");
            parts.forEach(this::notification);
            result.unjudged().gaps().forEach(gap -> note(GapText.of(gap), gap.files()));
            for (LeftOut plan : result.unjudged().leftOut()) {
                note(LeftOutText.of(plan) + "; " + LeftOutText.CURE, List.of(plan.file()));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
        }

        private void note(String message, List<String> files) {
            json.writeStartObject();
            json.writeStringProperty("level", "note");
            SarifResults.text(json, "message", message);
            json.writeArrayPropertyStart("locations");
            files.forEach(this::location);
            json.writeEndArray();
            json.writeEndObject();
        }

        private void location(String file) {
            json.writeStartObject();
            json.writeObjectPropertyStart("physicalLocation");
            SarifResults.file(json, names.of(file));
            json.writeEndObject();
            json.writeEndObject();
        }

        private void notification(Incomplete part) {
            json.writeStartObject();
            json.writeStringProperty("level", "error");
            SarifResults.text(json, "message", part.message());
            if (part.isCrash()) {
                json.writeObjectPropertyStart("associatedRule");
                json.writeStringProperty("id", part.rule());
                json.writeNumberProperty("index", rules.index(part.rule()));
                json.writeEndObject();
            }
            if (!part.file().isEmpty()) {
                json.writeArrayPropertyStart("locations");
                location(part.file());
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }
}
