package org.provenplan.duty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Action;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Reading;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.Vocabulary.Better;

/** The dates of a measure: its target's, and that of its next reading. */
final class MeasureDuties {
    private final Measure measure;
    private final LocalDate asOf;
    private final Optional<Reading> latest;

    MeasureDuties(Measure measure, LocalDate asOf) {
        this.measure = measure;
        this.asOf = asOf;
        this.latest = latest();
    }

    /**
     * Enters them.
     *
     * @param movers the actions that must move it
     * @param who answers for it
     */
    void enter(List<Action> movers, Responsible who, Ledger ledger) {
        boolean calledOff = !movers.isEmpty() && movers.stream().noneMatch(Action::isLive);
        boolean settled = !movers.isEmpty() && movers.stream().allMatch(MeasureDuties::isSettled);
        About about = About.item(measure.fields());
        if (!calledOff && !isMet()) {
            measure.target().value().ifPresent(target -> ledger.add(who, DutyKind.TARGET, target.date("by"), about));
        }
        if (!settled && !measure.fields().field("readings").isMalformed()) {
            ledger.addNext(who, DutyKind.READING, measure.every(), lastRead(), about);
        }
    }

    private static boolean isSettled(Action action) {
        return !action.isLive() || action.status() == ActionStatus.CLOSED;
    }

    private Optional<LocalDate> lastRead() {
        return latest.map(reading -> reading.date().get())
                .or(() -> measure.baseline().value().flatMap(baseline -> baseline.date("date")
                        .value()));
    }

    private Optional<Reading> latest() {
        return measure.readings().stream()
                .filter(reading -> reading.date().is((LocalDate day) -> !day.isAfter(asOf)))
                .max(Comparator.comparing(reading -> reading.date().get()));
    }

    private boolean isMet() {
        Optional<BigDecimal> value = latest.flatMap(reading -> reading.value().value());
        Optional<BigDecimal> target = measure.targetValue();
        if (value.isEmpty() || target.isEmpty()) {
            return false;
        }
        int beyond = value.get().compareTo(target.get());
        if (beyond == 0) {
            return true;
        }
        return measure.better().equals(Optional.of(beyond > 0 ? Better.HIGHER : Better.LOWER));
    }
}
