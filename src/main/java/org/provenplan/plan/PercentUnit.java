package org.provenplan.plan;

import java.math.BigDecimal;
import org.provenplan.plan.Vocabulary.Better;

/** Tells readings that were typed as a share of one where the measure is in per cent: 0.75 among 62 and 70 is meant to be 75. */
public final class PercentUnit {
    private final boolean inTens;

    public PercentUnit(Measure measure) {
        this.inTens = measure.unit().is((String unit) -> unit.startsWith("%"))
                && measure.aim().filter(PercentUnit::risesInTens).isPresent();
    }

    public boolean isMissedBy(Reading reading) {
        return inTens
                && reading.value().is((BigDecimal value) -> value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0);
    }

    /** Where less is better, or numbers are small, less than one per cent may well be true. */
    private static boolean risesInTens(Aim aim) {
        return aim.better() == Better.HIGHER
                && aim.baseline().compareTo(BigDecimal.TEN) >= 0
                && aim.target().compareTo(BigDecimal.TEN) >= 0;
    }
}
