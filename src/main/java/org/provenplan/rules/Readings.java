package org.provenplan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Reading;

/** The readings of a measure in the order of their dates. */
final class Readings {
    private Readings() {}

    /** Those up to a day; empty where one can't be read, which may be the very one that counts. */
    static Optional<List<Reading>> upTo(Measure measure, LocalDate day) {
        List<Field<Fields>> written = measure.fields().values("readings");
        boolean unread = measure.fields().field("readings").isMalformed()
                || (written.isEmpty() && measure.readingsFile().isPresent());
        List<Reading> readings = new ArrayList<>();
        for (Field<Fields> entry : written) {
            Reading reading = entry.value().map(Reading::new).orElse(null);
            unread |= reading == null
                    || !reading.date().isPresent()
                    || !reading.value().isPresent();
            if (!unread && !reading.date().get().isAfter(day)) {
                readings.add(reading);
            }
        }
        readings.sort(Comparator.comparing(reading -> reading.date().get()));
        return unread ? Optional.empty() : Optional.of(readings);
    }
}
