package org.provenplan.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values that readings are compared with, as far as they are drawn. A limit that no reading can reach is not: one under 0 where
 * nothing is negative, one over 100%.
 */
final class Levels {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Readings readings;
    private final Analysis analysis;

    Levels(Analysis analysis) {
        this.readings = analysis.readings();
        this.analysis = analysis;
    }

    boolean isUpperDrawn(Limits limits) {
        return !readings.arePercent()
                || limits.upper().compareTo(WHOLE) <= 0
                || compared().stream().anyMatch(value -> value.compareTo(WHOLE) > 0);
    }

    boolean isLowerDrawn(Limits limits) {
        return limits.lower().signum() >= 0 || compared().stream().anyMatch(value -> value.signum() < 0);
    }

    /** Everything that is drawn somewhere. */
    List<BigDecimal> all() {
        List<BigDecimal> all = new ArrayList<>(compared());
        middle().ifPresent(all::add);
        for (Stretch stretch : analysis.stretches()) {
            stretch.limits().ifPresent(limits -> {
                all.add(limits.mean());
                if (isUpperDrawn(limits)) {
                    all.add(limits.upper());
                }
                if (isLowerDrawn(limits)) {
                    all.add(limits.lower());
                }
            });
        }
        return all;
    }

    /** The line that a chart without limits has besides its target: the baseline, or the median. */
    Optional<BigDecimal> middle() {
        return switch (analysis.convention()) {
            case LINE -> readings.baseline();
            case RUN_CHART -> analysis.run().map(RunRules::median);
            case TABLE, XMR -> Optional.empty();
        };
    }

    private List<BigDecimal> compared() {
        List<BigDecimal> values = new ArrayList<>(readings.values());
        readings.target().ifPresent(values::add);
        return values;
    }

    /** What was read and what is written beside it, which must not look the same where it is not. */
    List<BigDecimal> typed() {
        List<BigDecimal> typed = compared();
        readings.baseline().ifPresent(typed::add);
        return typed;
    }
}
