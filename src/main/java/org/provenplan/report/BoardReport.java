package org.provenplan.report;

import java.util.List;

/**
 * The board's report, two pages of A4: everything its templates can see. What doesn't fit is left out as a whole and counted.
 *
 * @param lead how it stands in a sentence, and what is asked
 * @param overdue page 1: what is overdue
 * @param regulator page 1: what the regulator demands
 * @param asked page 2: decisions asked for
 * @param measures page 2
 * @param attention page 2: what is at risk, and what was decided
 */
public record BoardReport(
        Masthead head,
        Lead lead,
        StandingBar standing,
        Listed<LateEntry> overdue,
        Listed<Deadline> regulator,
        Listed<Decision> asked,
        Listed<MeasureRow> measures,
        Attention attention)
        implements Page {

    /**
     * How the plan stands.
     *
     * @param notices what must be known before anything else
     * @param verdict whether that is better than before; empty where nobody knows
     * @param asked which decisions are asked for, in a line
     * @param check what the check found, in a sentence
     */
    public record Lead(List<String> notices, String verdict, String sentence, String asked, String check) {}

    /**
     * As much of a list as fits.
     *
     * @param heading with the full number
     * @param more what is left out, in a sentence; empty where nothing is
     * @param none what to say where there is nothing
     */
    public record Listed<T>(String heading, List<T> shown, String more, String none) {}

    /**
     * A decision that is asked for.
     *
     * @param ask {@code Approve a new date}
     * @param item what it is about; empty where that stands in the text
     */
    public record Decision(String ask, String item, String text) {}

    /** A measure, whether its target is missed or still to come, and its icons and line. */
    public record MeasureRow(String title, String latest, String target, Mark state, ChartPart chart) {}

    /** What is at risk, and what was decided since last time. */
    public record Attention(Listed<AtRisk> risks, Listed<Decided> decided) {}

    /** Something at risk. */
    public record AtRisk(Mark mark, String text) {}

    /** Something decided on a day. */
    public record Decided(String day, String text) {}
}
