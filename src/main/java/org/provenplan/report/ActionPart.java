package org.provenplan.report;

import java.util.List;

/**
 * An action in a report: a row that opens.
 *
 * @param line owner and evidence, to stand under the title
 * @param day when it is due, or was done or closed
 * @param distance how far off that is, or what is known since
 * @param facts what a reader decides by first, then the rest
 * @param evidence which kinds of record were to prove it, and what there is
 * @param logs what was written down day by day
 */
public record ActionPart(
        Link at,
        Mark standing,
        String line,
        String day,
        String distance,
        List<Fact> facts,
        Evidence evidence,
        List<Log> logs) {

    /** What was written down day by day, under its heading. */
    public record Log(String title, List<Entry> entries) {}

    /**
     * What is to prove it.
     *
     * @param missing the kinds that were agreed on and are not there, or in doubt
     */
    public record Evidence(List<Piece> pieces, List<Agreed> missing) {}

    /** A kind of record that was agreed on, and what is wrong with it. */
    public record Agreed(String kind, String what) {}

    /**
     * A piece of evidence.
     *
     * @param line kind, day and sample
     * @param shows what it shows
     * @param tested by whom, or that nobody did
     * @param where a file, a reference, or the link's text
     * @param url http or https; empty for anything else
     */
    public record Piece(
            Link at, String line, String shows, String tested, String where, String url, List<Fact> facts) {}
}
