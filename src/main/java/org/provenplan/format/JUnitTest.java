package org.provenplan.format;

import java.io.IOException;
import java.util.Locale;
import org.provenplan.check.HistoryGap;
import org.provenplan.check.LeftOut;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;

/**
 * One test.
 *
 * @param name the same from run to run for the same fault
 * @param outcome how it ended
 * @param type of the outcome, one word
 * @param message of the outcome
 * @param details all there is to say
 */
record JUnitTest(String name, Outcome outcome, String type, String message, String details) {
    /** What stands for a plan with nothing wrong. */
    static final JUnitTest PASSED = passed("nothing wrong");

    /** How a test ends. */
    enum Outcome {
        PASSED,
        SKIPPED,
        FAILURE,
        ERROR
    }

    /** @param fresh whether it was not there in what the result is compared with */
    static JUnitTest of(Diagnostic diagnostic, boolean fresh, Masks masks) {
        boolean active = diagnostic.status() == Diagnostic.Status.ACTIVE;
        boolean fails = active && diagnostic.severity() != Severity.INFO;
        return new JUnitTest(
                name(diagnostic, masks),
                fails ? Outcome.FAILURE : Outcome.SKIPPED,
                active ? diagnostic.severity().word() : diagnostic.status().word(),
                (fresh ? "New: " : "") + masks.in(diagnostic.message()),
                masks.in(details(diagnostic)));
    }

    /** What has been put right: it is found no more. */
    static JUnitTest passed(Diagnostic diagnostic, Masks masks) {
        return passed(name(diagnostic, masks));
    }

    static JUnitTest passed(String name) {
        return new JUnitTest(name, Outcome.PASSED, "", "", "");
    }

    private static String name(Diagnostic diagnostic, Masks masks) {
        String about = (diagnostic.item() + " " + diagnostic.field()).strip();
        return masks.in(diagnostic.rule() + (about.isEmpty() ? "" : ": " + about));
    }

    static JUnitTest of(Incomplete part) {
        String name = part.isCrash() ? part.rule() + " comes to its end" : "the plan can be read to its end";
        return new JUnitTest(name, Outcome.ERROR, "incomplete", part.message(), "");
    }

    static JUnitTest of(HistoryGap gap) {
        return new JUnitTest("history", Outcome.SKIPPED, "not-checked", GapText.of(gap), "");
    }

    static JUnitTest of(LeftOut plan) {
        return new JUnitTest(
                "the plan is checked", Outcome.SKIPPED, "left-out", LeftOutText.of(plan), LeftOutText.CURE);
    }

    JUnitTest named(String other) {
        return new JUnitTest(other, outcome, type, message, details);
    }

    private static String details(Diagnostic diagnostic) {
        StringBuilder details = new StringBuilder(
                diagnostic.place() + "  " + diagnostic.severity().word());
        details.append('\n').append(diagnostic.message());
        for (Related related : diagnostic.related()) {
            details.append('\n').append(related.place()).append("  ").append(related.message());
        }
        details.append("\nFix: ").append(diagnostic.fix().sentence());
        details.append("\nWhy: ").append(diagnostic.why());
        return details.append("\nMore: provenplan explain ")
                .append(diagnostic.rule())
                .toString();
    }

    /**
     * Writes it.
     *
     * @param group what it is sorted under
     */
    void write(String group, Appendable out) throws IOException {
        out.append("    <testcase classname=\"" + XmlText.attribute(group) + "\"");
        out.append(" name=\"" + XmlText.attribute(name) + "\" time=\"0\"");
        if (outcome == Outcome.PASSED) {
            out.append("/>\n");
            return;
        }
        String element = outcome.name().toLowerCase(Locale.ROOT);
        out.append(">\n      <" + element + " type=\"" + XmlText.attribute(type) + "\"");
        out.append(" message=\"" + XmlText.attribute(message) + "\">");
        out.append(XmlText.content(details));
        out.append("</" + element + ">\n    </testcase>\n");
    }
}
