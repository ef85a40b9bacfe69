package org.provenplan.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.provenplan.plan.Aim;
import org.provenplan.plan.Measure;
import org.provenplan.report.Series.Point;

/** Where the latest reading of a measure stands between baseline and target: plain arithmetic, no statistics. */
enum MeasureState {
    MET("Target met"),
    MISSED("Target date passed, not met"),
    NEARER("Nearer the target"),
    UNCHANGED("No change from the baseline"),
    FURTHER("Further from the target"),
    NOT_READ("No reading yet"),
    NOT_KNOWN("Cannot be told");

    private final String label;

    MeasureState(String label) {
        this.label = label;
    }

    static MeasureState of(Measure measure, Optional<Point> latest, LocalDate asOf) {
        if (latest.isEmpty()) {
            return NOT_READ;
        }
        Optional<Aim> aim = measure.aim();
        if (aim.isEmpty()) {
            return NOT_KNOWN;
        }
        BigDecimal value = latest.get().value();
        if (aim.get().isMetBy(value)) {
            return MET;
        }
        if (measure.targetDate().filter(date -> date.isBefore(asOf)).isPresent()) {
            return MISSED;
        }
        return switch (Integer.signum(aim.get().movement(value))) {
            case 1 -> NEARER;
            case 0 -> UNCHANGED;
            default -> FURTHER;
        };
    }

    /** Word and shape. */
    Mark mark() {
        return new Mark(label, name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
