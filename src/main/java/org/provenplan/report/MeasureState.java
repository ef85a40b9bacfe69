package org.provenplan.report;

import java.time.LocalDate;
import java.util.Optional;
import org.provenplan.plan.Aim;
import org.provenplan.plan.Course;
import org.provenplan.plan.Measure;

/** Where the readings of a measure stand between baseline and target; met and lost mean what they mean for a closure. */
enum MeasureState {
    MET("Target met", "closed", Colour.BLUE),
    REACHED("Target reached, not yet met", "proof", Colour.AMBER),
    LOST("Target reached, then lost", "missed", Colour.RED),
    MISSED("Target missed", "missed", Colour.RED),
    NEARER("Nearer the target", "moving", Colour.GREEN),
    UNCHANGED("No change from the baseline", "still", Colour.AMBER),
    FURTHER("Further from the target", "still", Colour.AMBER),
    NOT_READ("No reading yet", "none", Colour.GREY),
    NOT_KNOWN("Cannot be told", "query", Colour.GREY),
    WITHDRAWN("Withdrawn", "cut", Colour.GREY);

    private final String label;
    private final String shape;
    private final Colour colour;

    MeasureState(String label, String shape, Colour colour) {
        this.label = label;
        this.shape = shape;
        this.colour = colour;
    }

    static MeasureState of(Measure measure, Optional<MeasureReadings.Point> latest, LocalDate asOf) {
        if (measure.isWithdrawn()) {
            return WITHDRAWN;
        }
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

    /** Whether the target is reached today. */
    boolean isReached() {
        return this == MET || this == REACHED;
    }

    /** Whether the target's day has passed without it, or it was lost again. */
    boolean isMissed() {
        return this == MISSED || this == LOST;
    }

    /** Word, shape and colour. */
    Mark mark() {
        return new Mark(label, shape, colour.word());
    }
}
