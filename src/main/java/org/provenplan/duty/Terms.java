package org.provenplan.duty;

import java.time.LocalDate;
import java.util.Map;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Vocabulary.Risk;

/**
 * How many days there are for what has no date of its own.
 *
 * @param proof until what is done is closed
 * @param evidence after closure, until what proved it may expire
 * @param review until the next review of an action, by the risk of its finding
 * @param escalation after an action was due, until somebody above its owner decides
 * @param escalationAtHighRisk the same where the finding's risk is critical or high
 */
public record Terms(int proof, int evidence, Map<Risk, Integer> review, int escalation, int escalationAtHighRisk) {
    public Terms {
        review = Map.copyOf(review);
    }

    /** The last day for the next review after one. */
    public LocalDate nextReview(LocalDate after, Risk risk) {
        return after.plusDays(review.get(risk));
    }

    /** How many days an action may be overdue before somebody above its owner decides. */
    public int escalation(Finding finding) {
        return finding.isHighRisk() ? escalationAtHighRisk : escalation;
    }
}
