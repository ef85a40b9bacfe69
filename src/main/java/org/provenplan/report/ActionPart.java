package org.provenplan.report;

import java.util.List;

/**
 * An action in a report.
 *
 * @param reason why it does not stand where its author says; empty where it does
 * @param owner name and role
 * @param due with how far off it is
 * @param agreed which kinds of record were to prove it, and which of them are there
 * @param closure how it was closed, or when it may be
 */
public record ActionPart(
        String anchor,
        String id,
        String title,
        Mark standing,
        String reason,
        String owner,
        String start,
        String due,
        String nextReview,
        List<Fact> facts,
        List<Agreed> agreed,
        List<EvidencePart> evidence,
        List<Entry> steps,
        List<Entry> progress,
        List<Entry> extensions,
        List<Entry> escalations,
        List<Entry> reopenings,
        List<Fact> closure,
        List<DiagnosticPart> diagnostics) {

    /** A kind of record that was agreed on, and whether it is there. */
    public record Agreed(String kind, Mark mark) {}

    /**
     * A piece of evidence.
     *
     * @param where a file, a reference, or the link's text
     * @param url http or https; empty for anything else
     */
    public record EvidencePart(
            String anchor,
            String id,
            String title,
            String kind,
            String date,
            String shows,
            String where,
            String url,
            List<Fact> facts,
            List<DiagnosticPart> diagnostics) {}
}
