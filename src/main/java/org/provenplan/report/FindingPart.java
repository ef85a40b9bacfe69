package org.provenplan.report;

import java.util.List;

/**
 * A finding in a report.
 *
 * @param label level, risk and key question
 * @param standing the worst of its actions'
 * @param progress how many of its actions are closed with proof, in words
 * @param impact why it matters to people
 * @param elsewhere actions of other findings that answer it too
 * @param noAction the decision to leave it without an action
 * @param mergedInto the title of the finding that it was typed a second time for; it has no measures and actions of its own
 */
public record FindingPart(
        String anchor,
        String id,
        String title,
        List<String> label,
        Mark standing,
        String progress,
        String impact,
        List<Fact> facts,
        List<Fact> causes,
        List<MeasurePart> measures,
        List<ActionPart> actions,
        List<DatePart> elsewhere,
        List<Fact> noAction,
        String mergedInto,
        List<String> earlyWarnings,
        String ifItSlips,
        List<Entry> reviews,
        List<DiagnosticPart> diagnostics) {}
