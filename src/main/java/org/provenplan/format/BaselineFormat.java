package org.provenplan.format;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.provenplan.check.Baseline;
import org.provenplan.check.CheckResult;
import org.provenplan.diagnostic.Severity;
import tools.jackson.core.JsonGenerator;

/** A baseline as a file, in which each fault has lines of its own and always the same place; and as text for people. */
public final class BaselineFormat {
    private static final int FORMAT = 1;

    private BaselineFormat() {}

    /**
     * Writes the file.
     *
     * @param result what tells which characters are private
     * @throws IOException if it can't be written
     */
    public static void file(Baseline baseline, CheckResult result, Appendable out) throws IOException {
        Masks masks = Masks.of(result);
        JsonOutput.write(out, json -> {
            json.writeStartObject();
            json.writeNumberProperty("format", FORMAT);
            json.writeStringProperty(
                    "about",
                    "What was wrong when provenplan baseline create was run. It does not count in a check; what came"
                            + " later does. provenplan baseline prune takes out what has been put right.");
            json.writeArrayPropertyStart("faults");
            baseline.faults().forEach(fault -> write(fault, masks, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(Baseline.Fault fault, Masks masks, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("plan", masks.in(fault.plan()));
        json.writeStringProperty("item", masks.in(fault.item()));
        json.writeStringProperty("rule", fault.rule());
        json.writeStringProperty("message", masks.in(fault.message()));
        json.writeStringProperty("fingerprint", fault.fingerprint());
        if (fault.weight() != Severity.ERROR) {
            json.writeStringProperty("weight", fault.weight().word());
        }
        if (fault.size() > 0) {
            json.writeNumberProperty("size", fault.size());
        }
        json.writeEndObject();
    }

    /**
     * Writes the faults plan by plan, those that are put right marked as such.
     *
     * @throws IOException if the output can't be written
     */
    public static void text(
            Baseline baseline, List<Baseline.Fault> putRight, CheckResult result, Screen screen, Appendable out)
            throws IOException {
        Paper paper = new Paper(out, Masks.of(result), screen.width());
        Ink ink = new Ink(screen.colour());
        Set<Baseline.Fault> gone = new HashSet<>(putRight);
        String plan = null;
        for (Baseline.Fault fault : baseline.faults()) {
            if (!fault.plan().equals(plan)) {
                plan = fault.plan();
                paper.paragraph("", plan.isEmpty() ? "Plans without an id" : plan, ink::bold);
            }
            String state = gone.contains(fault) ? "put right: " : "";
            paper.paragraph("  ", state + paper.naming(fault.message()) + " [" + fault.rule() + "]");
        }
        if (!baseline.faults().isEmpty()) {
            paper.blank();
        }
    }
}
