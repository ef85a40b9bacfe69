package org.provenplan.rules.measures;

import java.util.List;
import org.provenplan.rule.Rule;

/** The rules of this family. */
public final class MeasuresFamily {
    /** Sorted by name. */
    private static final List<Rule> RULES = List.of(
            new BaselineFirst(),
            new GainHeld(),
            new MeasurableOutcome(),
            new OutcomeMeasure(),
            new ReadingsCurrent(),
            new ReadingsInOrder(),
            new ReadingsPlausible(),
            new RealMovement(),
            new TargetMoves(),
            new TargetReached());

    private MeasuresFamily() {}

    public static List<Rule> rules() {
        return RULES;
    }
}
