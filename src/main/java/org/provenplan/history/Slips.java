package org.provenplan.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.WrittenDate;

/**
 * Each time that a date of an item moved to a later day, as far as it has not come back since: the one count of a date that goes to
 * and fro.
 */
public record Slips(List<Slip> moves) {
    public Slips {
        moves = List.copyOf(moves);
    }

    /** One move. */
    public record Slip(ValueChange change, LocalDate from, LocalDate to) {}

    /**
     * The moves of one date of an item.
     *
     * @param now the date today
     */
    public static Slips of(AgreedChanges agreed, String item, String key, LocalDate now) {
        List<Slip> moves = new ArrayList<>();
        for (ValueChange change : agreed.changes(item, key, now)) {
            Optional<LocalDate> from = change.before().flatMap(WrittenDate::of);
            Optional<LocalDate> to = change.after().flatMap(WrittenDate::of);
            if (from.isPresent() && to.isPresent() && to.get().isAfter(from.get()) && now.isAfter(from.get())) {
                moves.add(new Slip(change, from.get(), to.get()));
            }
        }
        return new Slips(moves);
    }

    /** From the earliest day that was given up to today's. */
    public long days(LocalDate now) {
        return moves.stream()
                .map(Slip::from)
                .min(LocalDate::compareTo)
                .map(first -> ChronoUnit.DAYS.between(first, now))
                .orElse(0L);
    }
}
