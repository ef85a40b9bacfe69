package org.provenplan.rules.measures;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.provenplan.plan.Action;
import org.provenplan.plan.Interval;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;

/** From when the readings of a measure should show what the work does, and when that was to be reviewed first. */
final class FirstReview {
    /** Where the plan does not say how often it is reviewed. */
    private static final Interval USUAL = new Interval("monthly", Period.ofMonths(1));

    private final Interval every;
    private final LocalDate asOf;

    FirstReview(Plan plan, LocalDate asOf) {
        this.every = plan.governance().isPresent()
                ? plan.governance().get().interval("review-every").orElse(USUAL)
                : USUAL;
        this.asOf = asOf;
    }

    /**
     * The day from which its readings count: the baseline's, or that on which the first action under way started, or that on which it
     * was set anew, whichever is latest.
     */
    LocalDate workStart(Measure measure, List<Action> actions) {
        LocalDate baseline = measure.baselineDate().orElseThrow();
        LocalDate first = LocalDate.MAX;
        for (Action action : actions) {
            LocalDate start = action.start().orElse(baseline);
            first = isUnderWay(action) && start.isBefore(first) ? start : first;
        }
        return later(first, later(baseline, measure.rebasedBy(asOf).orElse(baseline)));
    }

    /** Whether the review after a start has passed; never before twice the measure's own interval. */
    boolean isOver(LocalDate workStart, Measure measure) {
        LocalDate twoReadings =
                measure.every().isPresent() ? measure.every().get().after(workStart, 2) : workStart;
        return later(every.after(workStart), twoReadings).isBefore(asOf);
    }

    /** Neither still to begin nor closed, which is for the rules of closure to judge. */
    static boolean isUnderWay(Action action) {
        return switch (action.status()) {
            case IN_PROGRESS, BLOCKED, REOPENED, DONE -> true;
            case PLANNED, CLOSED, CANCELLED -> false;
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
