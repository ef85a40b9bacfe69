package org.provenplan.report;

import java.time.LocalDate;
import java.util.Optional;
import org.provenplan.check.CheckedPlan;
import org.provenplan.plan.DateInWords;

/** What is known of a plan's earlier state. */
final class Comparison {
    private final Optional<Past> past;
    private final Optional<Run> then;

    Comparison(ReportInput input) {
        this.past = input.past();
        this.then = past.flatMap(Past::result).map(Run::new);
    }

    /** How its actions stood; empty where that is not known. */
    Optional<Tally> tally(Scope now) {
        if (then.isEmpty()) {
            return Optional.empty();
        }
        Optional<CheckedPlan> earlier = then.get().plans().stream()
                .filter(plan ->
                        !plan.id().isEmpty() && plan.id().equals(now.checked().id()))
                .findFirst();
        return earlier.flatMap(
                plan -> then.get().judged(plan).map(read -> Tally.of(new Scope(then.get(), plan, read, ""))));
    }

    /** The day from which on something is news. */
    Optional<LocalDate> day() {
        return past.map(Past::day);
    }

    /** {@code 25 August}; empty where nothing is compared. */
    String shortDay() {
        return past.map(earlier -> DateInWords.withoutYear(earlier.day())).orElse("");
    }

    /** {@code the review of 25 August 2026}; empty where nothing is compared. */
    String name() {
        return past.map(Past::name).orElse("");
    }

    /** What the bars compare, or why they don't. */
    String told(Optional<Tally> tally) {
        if (past.isEmpty()) {
            return "";
        }
        if (tally.isPresent()) {
            return "Thick bar: today. Thin bar: " + name() + ".";
        }
        return past.get().unknown().isEmpty()
                ? "The plan was not there at " + name() + ", so there are no earlier figures."
                : past.get().unknown();
    }
}
