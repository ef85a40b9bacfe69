package org.provenplan.format;

import java.util.List;
import java.util.regex.Pattern;
import org.provenplan.check.WaiverInForce;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Related;
import org.provenplan.source.Span;
import tools.jackson.core.JsonGenerator;

/** Diagnostics as results of a SARIF run. */
record SarifResults(JsonGenerator json, SarifRules rules, Masks masks, List<WaiverInForce> waivers, RootedNames names) {
    /** What all files are relative to. */
    static final String BASE = "%SRCROOT%";

    private static final String FINGERPRINT = "provenplan/v1";

    /** In a message these would be a link, and a place for an argument (SARIF 2.1.0, 3.11.5 and 3.11.6). */
    private static final Pattern LINK = Pattern.compile("(\\\\*)]\\(");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");

    /** @param baselineState empty where nothing is compared */
    void write(Diagnostic diagnostic, String baselineState) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", diagnostic.rule().name());
        json.writeNumberProperty("ruleIndex", rules.index(diagnostic.rule().name()));
        json.writeStringProperty("level", SarifRules.level(diagnostic.severity()));
        if (!baselineState.isEmpty()) {
            json.writeStringProperty("baselineState", baselineState);
        }
        message(diagnostic.message() + ".\nFix: " + diagnostic.fix().sentence() + ".");
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        physical(diagnostic.place());
        logical(diagnostic);
        json.writeEndObject();
        json.writeEndArray();
        related(diagnostic);
        if (!baselineState.equals(SarifFormat.ABSENT)) {
            new ShownEdit(masks).of(diagnostic).ifPresent(this::fix);
        }
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty(FINGERPRINT, diagnostic.fingerprint());
        json.writeEndObject();
        suppressions(diagnostic);
        json.writeEndObject();
    }

    /** A message of text that has nothing to do with a plan. */
    static void text(JsonGenerator json, String key, String text) {
        json.writeObjectPropertyStart(key);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    static void file(JsonGenerator json, String file) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", PlanUri.of(file));
        json.writeStringProperty("uriBaseId", BASE);
        json.writeEndObject();
    }

    private void message(String text) {
        String unlinked = LINK.matcher(masks.in(text)).replaceAll("$1$1\\\\](");
        text(json, "message", ARGUMENT.matcher(unlinked).replaceAll("{{$1}}"));
    }

    private void fix(Fix.Edit edit) {
        json.writeArrayPropertyStart("fixes");
        json.writeStartObject();
        text(json, "description", masks.in(edit.sentence()));
        json.writeArrayPropertyStart("artifactChanges");
        json.writeStartObject();
        file(json, names.of(edit.place().source().file()));
        json.writeArrayPropertyStart("replacements");
        json.writeStartObject();
        region("deletedRegion", edit.place());
        text(json, "insertedContent", edit.newText());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void physical(Span place) {
        json.writeObjectPropertyStart("physicalLocation");
        file(json, names.of(place.source().file()));
        region("region", place);
        json.writeEndObject();
    }

    private void region(String key, Span place) {
        json.writeObjectPropertyStart(key);
        json.writeNumberProperty("startLine", place.start().line());
        json.writeNumberProperty("startColumn", place.start().column());
        json.writeNumberProperty("endLine", place.end().line());
        json.writeNumberProperty("endColumn", place.end().column());
        json.writeEndObject();
    }

    private void logical(Diagnostic diagnostic) {
        if (!diagnostic.item().isEmpty()) {
            String name = String.join("/", diagnostic.plan(), diagnostic.item(), diagnostic.field());
            json.writeArrayPropertyStart("logicalLocations");
            json.writeStartObject();
            json.writeStringProperty("name", masks.in(diagnostic.item()));
            json.writeStringProperty("fullyQualifiedName", masks.in(name));
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    private void related(Diagnostic diagnostic) {
        if (!diagnostic.related().isEmpty()) {
            json.writeArrayPropertyStart("relatedLocations");
            int id = 0;
            for (Related related : diagnostic.related()) {
                json.writeStartObject();
                json.writeNumberProperty("id", id++);
                message(related.message());
                physical(related.place());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** In a run either every result says whether it is suppressed, or none does. A waiver stands in the plan, a baseline beside it. */
    private void suppressions(Diagnostic diagnostic) {
        json.writeArrayPropertyStart("suppressions");
        if (diagnostic.status() != Diagnostic.Status.ACTIVE) {
            boolean waived = diagnostic.status() == Diagnostic.Status.WAIVED;
            json.writeStartObject();
            json.writeStringProperty("kind", waived ? "inSource" : "external");
            json.writeStringProperty("status", "accepted");
            waivers.stream()
                    .filter(waiver -> waived && isFor(waiver, diagnostic))
                    .findFirst()
                    .ifPresent(waiver -> json.writeStringProperty("justification", masks.in(justification(waiver))));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static boolean isFor(WaiverInForce waiver, Diagnostic diagnostic) {
        return waiver.rule().equals(diagnostic.rule())
                && waiver.plan().equals(diagnostic.plan())
                && waiver.item().equals(diagnostic.item());
    }

    private static String justification(WaiverInForce waiver) {
        return waiver.terms().reason() + " (approved by " + waiver.terms().approver() + ", until "
                + waiver.terms().expires() + ")";
    }
}
