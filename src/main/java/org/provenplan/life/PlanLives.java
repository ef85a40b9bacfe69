package org.provenplan.life;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.history.Histories;
import org.provenplan.history.PlanFacts;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.Unknown;

/**
 * The plans of a check with their pasts.
 *
 * @param result the check
 * @param lives of the plans whose past is known, in the order of their files
 * @param gaps the plans whose past is not
 */
public record PlanLives(CheckResult result, List<Life> lives, List<Gap> gaps) {
    private static final Unknown UNREAD =
            new Unknown("the plan can't be read to its end", "put right what provenplan check shows");

    public PlanLives {
        lives = List.copyOf(lives);
        gaps = List.copyOf(gaps);
    }

    /** A plan and its past. */
    public record Life(CheckedPlan plan, PlanHistory history) {}

    /** A plan without one, and why. */
    public record Gap(CheckedPlan plan, Unknown why) {}

    /** Asks for the pasts of all plans. */
    public static PlanLives of(CheckResult result, Histories histories) {
        List<Life> lives = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        List<CheckedPlan> unread = result.unread();
        for (CheckedPlan plan : result.plans()) {
            if (plan.plan().isEmpty() || unread.contains(plan)) {
                gaps.add(new Gap(plan, UNREAD));
                continue;
            }
            PlanFacts now = PlanFacts.of(plan.plan().get());
            Histories.Answer answer = histories.of(plan.path().main(), now);
            if (answer instanceof Histories.Answer.Known known) {
                lives.add(new Life(plan, known.history()));
            } else if (answer instanceof Histories.Answer.NotKnown unknown) {
                gaps.add(new Gap(plan, unknown.why()));
            }
        }
        return new PlanLives(result, lives, gaps);
    }
}
