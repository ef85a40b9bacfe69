package org.provenplan.report;

import java.util.List;

/**
 * The inspector's report: every concern with its resolution, then a page for each. Everything its templates can see.
 *
 * @param summary how many concerns are addressed, evidenced and embedded
 * @param groups the concerns by key question, those questions without any included
 * @param concerns one by one, in the order of the groups
 */
public record InspectorReport(
        Masthead head, List<String> notices, String summary, List<Group> groups, List<Concern> concerns)
        implements Page {

    /** A key question, how it was rated, and its concerns. */
    public record Group(String heading, List<Row> rows) {}

    /**
     * A concern at a glance.
     *
     * @param of level, risk, regulations, where it stands in the report
     * @param addressed how many of its actions are done
     * @param evidenced how many are closed with proof
     * @param embedded of how many the recheck held
     */
    public record Row(Link at, String of, Mark addressed, Mark evidenced, Mark embedded) {}

    /**
     * A concern on a page of its own.
     *
     * @param answered how many of the questions the plan answers
     * @param questions the seven of a reinspection, always in the same order
     */
    public record Concern(
            Link at,
            Mark standing,
            List<String> tags,
            String answered,
            List<Question> questions,
            List<MeasurePart> measures,
            Proof proof) {}

    /**
     * A question, and what the plan says to it.
     *
     * @param gap what it does not say; empty where it does
     */
    public record Question(int number, String title, List<Line> lines, String gap) {}

    /** A part of an answer. */
    public record Line(String label, String text) {}

    /**
     * What proves it, practice before paper.
     *
     * @param missing the kinds that were agreed on and are not there, with the actions they were agreed for
     */
    public record Proof(String heading, List<Piece> pieces, List<Line> missing) {}

    /**
     * A piece of evidence.
     *
     * @param shows what, and where it is kept
     * @param file whether it is pinned, and unchanged
     */
    public record Piece(
            String kind,
            String action,
            String date,
            String shows,
            String sample,
            String tested,
            String file,
            String expires) {}
}
