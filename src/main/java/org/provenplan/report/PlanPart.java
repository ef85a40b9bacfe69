package org.provenplan.report;

import java.util.List;

/**
 * A plan that could be judged, as a working document.
 *
 * @param prefix what the names of its places begin with; empty where it is alone
 * @param lead how it stands in a few sentences
 * @param agenda what is to be done, by whom and by when
 */
public record PlanPart(
        String prefix,
        String title,
        Lead lead,
        StandingBar standing,
        Agenda agenda,
        Findings findings,
        Found found,
        Keeping keeping) {

    /**
     * How a plan stands.
     *
     * @param notices what must be known before anything else: that it is a draft, that something could not be checked
     * @param verdict whether that is better than before; empty where nobody knows
     * @param figures in a sentence
     * @param check what the check found, in a sentence
     */
    public record Lead(List<String> notices, String verdict, String figures, String check) {}

    /**
     * The findings, the gravest and latest first.
     *
     * @param closed those whose actions are all closed with proof
     */
    public record Findings(List<FindingPart> open, List<FindingPart> closed, List<Group> groups) {}

    /** The open findings of one key question, for the contents. */
    public record Group(String question, List<FindingPart> findings) {}

    /**
     * What the check found.
     *
     * @param count how many of it counts
     * @param inForce the recorded decisions by which some does not count
     * @param waived what these hide
     * @param waivers the recorded decisions that are not in force
     * @param baselined what does not count, since it was there when the baseline was made
     */
    public record Found(
            int count,
            String sentence,
            List<DiagnosticPart> all,
            List<Kept> inForce,
            List<DiagnosticPart> waived,
            List<Entry> waivers,
            List<DiagnosticPart> baselined) {}

    /** What the plan holds besides findings. */
    public record Keeping(
            List<Fact> facts,
            List<Fact> ratings,
            List<Fact> governance,
            List<Entry> reviews,
            List<Kept> enforcement,
            List<Kept> checks,
            List<Kept> people) {}

    /** Something the plan keeps: a demand of the regulator, a recurring check, a person, an exception. */
    public record Kept(String title, List<Fact> facts) {}

    /** A plan that could not be read whole: nothing in it is counted. */
    public record Unjudged(String prefix, String title, String sentence, List<Fact> facts, Found found) {}
}
