package org.provenplan.rules.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Course;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Reading;
import org.provenplan.plan.Vocabulary.Better;
import org.provenplan.plan.Vocabulary.MeasureType;

/** Whether the figures of a finding had stopped moving: no outcome is met, and none is better than three readings before. */
final class Standstill {
    private static final int STEPS = 3;
    private static final int FEWEST = 2;

    private Standstill() {}

    /** Whether all outcomes of a finding that were read often enough stood still; false where none was. */
    static boolean of(Finding finding, LocalDate day) {
        boolean still = false;
        for (Measure measure : finding.measures()) {
            if (measure.type().orElse(MeasureType.OUTCOME) == MeasureType.OUTCOME) {
                Optional<List<Reading>> readings = Course.of(measure, LocalDate.MAX)
                        .map(course -> course.until(day).readings());
                if (readings.isEmpty() || readings.get().size() < FEWEST) {
                    continue;
                }
                if (!standsStill(measure, readings.get())) {
                    return false;
                }
                still = true;
            }
        }
        return still;
    }

    private static boolean standsStill(Measure measure, List<Reading> readings) {
        BigDecimal latest = readings.get(readings.size() - 1).value().get();
        int before = readings.size() - 1 - STEPS;
        Optional<BigDecimal> from = before < 0
                ? measure.baselineValue()
                : readings.get(before).value().value();
        Optional<Better> better = measure.better();
        if (from.isEmpty() || better.isEmpty() || measure.targetValue().isEmpty() || measure.meets(latest)) {
            return false;
        }
        int change = latest.compareTo(from.get());
        return better.get() == Better.HIGHER ? change <= 0 : change >= 0;
    }
}
