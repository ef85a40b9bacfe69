package org.provenplan.rules.review;

import java.util.List;
import org.provenplan.rule.Rule;

/** The rules of this family. */
public final class ReviewFamily {
    /** Sorted by name. */
    private static final List<Rule> RULES = List.of(
            new ChallengeRecorded(),
            new Governance(),
            new NotesShowOutcome(),
            new PlanReviewed(),
            new ReviewDate(),
            new ReviewHeld(),
            new ReviewInterval());

    private ReviewFamily() {}

    public static List<Rule> rules() {
        return RULES;
    }
}
