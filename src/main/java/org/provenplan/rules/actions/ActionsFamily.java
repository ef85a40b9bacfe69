package org.provenplan.rules.actions;

import java.util.List;
import org.provenplan.rule.Rule;

/** The rules of this family. */
public final class ActionsFamily {
    /** Sorted by name. */
    private static final List<Rule> RULES = List.of(
            new DatesInOrder(),
            new DueDate(),
            new ExtensionsInOrder(),
            new MoreThanTraining(),
            new NotOverdue(),
            new OverdueEscalated(),
            new PracticeCheck(),
            new PreciseWording(),
            new ProofInTime(),
            new RealisticDates(),
            new StaffTold(),
            new StartedOnTime());

    private ActionsFamily() {}

    public static List<Rule> rules() {
        return RULES;
    }
}
