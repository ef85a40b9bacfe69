package org.provenplan.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.provenplan.plan.Aim;
import org.provenplan.plan.Course;
import org.provenplan.plan.Measure;
import org.provenplan.report.Series.Point;

/** Where the readings of a measure stand between baseline and target; met and lost mean what they mean for a closure. */
enum MeasureState {
    MET("Target met"),
    REACHED("Target reached, not yet met"),
    LOST("Target reached, then lost"),
    MISSED("Target date passed, not reached"),
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
        Optional<Course> course = Course.of(measure, asOf);
        if (aim.isEmpty() || course.isEmpty()) {
            return NOT_KNOWN;
        }
        Course lately = course.get().sinceRebased(asOf);
        if (lately.isMet(Course.FEWEST)) {
            return MET;
        }
        if (lately.isReached()) {
            return lately.isOnTarget() ? REACHED : LOST;
        }
        if (measure.targetDate().filter(date -> date.isBefore(asOf)).isPresent()) {
            return MISSED;
        }
        return switch (Integer.signum(aim.get().movement(latest.get().value()))) {
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
