package org.provenplan.report;

import java.util.List;

/**
 * A finding in a report.
 *
 * @param standing the worst of its actions'
 * @param tags how much of it is closed with proof, level, risk, key question, what the check found
 * @param impact why it matters to people
 * @param answer its actions, or what stands in their place
 * @param about what else is known of it
 * @param reviews of it
 */
public record FindingPart(
        Link at,
        Mark standing,
        Tags tags,
        String impact,
        Answer answer,
        List<MeasurePart> measures,
        List<Fact> about,
        List<Entry> reviews) {

    /**
     * What is known of it at a glance.
     *
     * @param progress {@code 1 of 6 closed with proof}
     * @param words level, risk, key question
     * @param question the key question alone; empty where it has none
     * @param found {@code 3 found by the check}; empty where it found nothing
     */
    public record Tags(String progress, List<String> words, String question, String found) {}

    /**
     * What is done about it.
     *
     * @param actions its own
     * @param elsewhere those of other findings that answer it too
     * @param instead why there is none, or where they are
     */
    public record Answer(List<ActionPart> actions, List<Elsewhere> elsewhere, String instead) {}

    /** An action of another finding. */
    public record Elsewhere(Link action, Mark standing, String owner) {}
}
