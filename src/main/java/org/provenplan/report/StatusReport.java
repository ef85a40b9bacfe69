package org.provenplan.report;

import java.util.List;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.check.CheckResult;
import org.provenplan.format.PlainText;

/**
 * The status report: everything its templates can see. Texts are free of control characters but not escaped, which is the
 * output format's part. What is absent is an empty text or an empty list.
 *
 * @param logo the image at the top, the same for all plans; nothing in it where there is none
 * @param title what the report is about
 * @param asOf the day that counted as today
 * @param headline the state of it all in words
 * @param check what the check found, as a sentence, and the gravest of it
 * @param several whether it covers more than one plan
 * @param overview the plans side by side
 * @param plans in the order of their files
 * @param meanings what each standing means
 * @param origin what it was made of
 */
public record StatusReport(
        Picture logo,
        String title,
        String asOf,
        String headline,
        Mark check,
        boolean several,
        Overview overview,
        List<PlanPart> plans,
        List<Meaning> meanings,
        Origin origin) {

    /**
     * The report of a check. It judges nothing again: what the check found decides how an action stands.
     *
     * @param version provenplan's own
     */
    public static StatusReport of(CheckResult result, Catalogue catalogue, String version) {
        return new Assembly(new Run(result, catalogue)).report(version);
    }

    /**
     * The same report, of plans as they were earlier.
     *
     * @param revision which state of them it shows, in words
     */
    public StatusReport madeAt(String revision) {
        Origin past = new Origin(origin.version(), origin.asOf(), origin.files(), PlainText.oneLine(revision));
        return new StatusReport(logo, title, asOf, headline, check, several, overview, plans, meanings, past);
    }

    /**
     * The plans side by side.
     *
     * @param standings the columns between the actions and the diagnostics
     * @param rows a plan each
     * @param total the sums of all rows
     */
    public record Overview(List<Mark> standings, List<Row> rows, Row total) {}

    /**
     * A plan in the overview.
     *
     * @param judged whether the plan could be read whole; where not, there are no counts
     * @param actions the live ones, which the counts add up to
     * @param counts one for each standing
     */
    public record Row(
            String anchor,
            String title,
            boolean judged,
            int findings,
            int actions,
            List<Integer> counts,
            long errors,
            long warnings) {}

    /**
     * An image.
     *
     * @param data a {@code data:} address
     * @param alt what stands in its place for those who can't see it
     */
    public record Picture(String data, String alt) {
        static final Picture NONE = new Picture("", "");
    }

    /** A standing and the facts that it follows from. */
    public record Meaning(Mark mark, String text) {}

    /**
     * What a report was made of: the same origin gives the same bytes.
     *
     * @param revision the earlier state that the files were in; empty where it is that of today
     */
    public record Origin(String version, String asOf, List<String> files, String revision) {}
}
