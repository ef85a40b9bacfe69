package org.provenplan.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Course;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Interval;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Measure;

/** What a measure owes: its target, and its next reading. */
final class MeasureDuties {
    private final Measure measure;
    private final Carriers carriers;
    private final LocalDate asOf;
    private final Optional<Course> course;
    private final About about;

    MeasureDuties(Measure measure, Carriers carriers, LocalDate asOf) {
        this.measure = measure;
        this.carriers = carriers;
        this.asOf = asOf;
        this.course = Course.of(measure, asOf);
        this.about = About.item(measure.fields());
    }

    void target(List<Responsible> who, Ledger ledger) {
        if (measure.target().isPresent() && !isReachedInTime() && !isExcused() && !isClosedUnreached()) {
            ledger.add(DutyKind.TARGET, who, measure.target().get().date("by"), about);
        }
    }

    private boolean isReachedInTime() {
        Optional<LocalDate> by = measure.targetDate();
        return course.isPresent()
                && course.get()
                        .sinceRebased(asOf)
                        .until(by.orElse(LocalDate.MAX))
                        .isReached();
    }

    /** Whether somebody has said, when its day had passed, why it was set anew. */
    private boolean isExcused() {
        for (Fields entry : measure.fields().each("rebased")) {
            if (!LeftOpen.orMissing(entry.text("reason"))
                    && entry.date("from").is((LocalDate from) -> isPastTarget(from))) {
                return true;
            }
        }
        return false;
    }

    /** Whether all actions were closed on a target that no reading reached, which their closure lacks. */
    private boolean isClosedUnreached() {
        return carriers.areClosedOnIt()
                && course.isPresent()
                && !course.get().sinceRebased(asOf).isReached();
    }

    private boolean isPastTarget(LocalDate day) {
        return !day.isAfter(asOf) && measure.targetDate().filter(day::isAfter).isPresent();
    }

    /** Whether the closed actions say where to look from now on, or were closed without any reading, which their closure lacks. */
    private boolean isReadEnough() {
        if (course.isPresent() && course.get().isEmpty()) {
            return carriers.areClosedOnIt();
        }
        return course.isPresent() && course.get().isOnTarget() && carriers.areWatchedElsewhere();
    }

    void nextReading(List<Responsible> who, Ledger ledger) {
        Field<Interval> every = measure.every();
        if (every.isMissing() || isReadEnough()) {
            return;
        }
        Optional<LocalDate> last = course.isPresent() ? lastRead() : Optional.empty();
        if (every.isPresent() && last.isPresent()) {
            LocalDate by = every.get().after(last.get());
            ledger.add(DutyKind.READING, who, by, every.get().after(last.get(), 2), every, about);
        } else {
            ledger.addUndated(DutyKind.READING, who, every, about);
        }
    }

    /** The last reading; before the first the baseline, or the start of the work where that is later. */
    private Optional<LocalDate> lastRead() {
        if (!course.orElseThrow().isEmpty()) {
            return course.get().latest().date().value();
        }
        Optional<LocalDate> baseline = measure.baselineDate();
        return baseline.flatMap(day -> carriers.firstStart().filter(day::isBefore))
                .or(() -> baseline);
    }
}
