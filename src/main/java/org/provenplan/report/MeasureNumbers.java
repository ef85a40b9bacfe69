package org.provenplan.report;

import java.math.BigDecimal;
import org.provenplan.plan.Measure;

/**
 * The numbers of a measure as people read them.
 *
 * @param unit what one is; a percent sign belongs to each number
 */
record MeasureNumbers(String unit) {
    static MeasureNumbers of(Scope scope, Measure measure) {
        return new MeasureNumbers(scope.words().typed(scope.words().text(measure.unit())));
    }

    /** {@code 25}, {@code 67%}. */
    String value(BigDecimal value) {
        return Words.number(value) + (isPercentage() ? "%" : "");
    }

    /** {@code 25 late entries in four weeks}, {@code 33% of gaps}. */
    String withUnit(BigDecimal value) {
        return Words.number(value) + (isPercentage() || unit.isEmpty() ? "" : " ") + unit;
    }

    private boolean isPercentage() {
        return unit.startsWith("%");
    }
}
