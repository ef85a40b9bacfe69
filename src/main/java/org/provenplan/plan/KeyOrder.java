package org.provenplan.plan;

import java.util.List;
import java.util.stream.Stream;

/** The order in which the format has its keys, and in which people fill them in. */
public final class KeyOrder {
    private static final List<String> KEYS = Stream.of(
                    PlanShape.PLAN, PlanShape.FINDING, PlanShape.MEASURE, PlanShape.ACTION, PlanShape.EVIDENCE)
            .flatMap(shape -> shape.keys().stream())
            .distinct()
            .toList();

    private KeyOrder() {}

    /** Where a key stands in that order, given with those around it as {@code closure.verified}; behind all others if it has none. */
    public static int of(String field) {
        int found = KEYS.indexOf(field.substring(field.lastIndexOf('.') + 1));
        return found < 0 ? KEYS.size() : found;
    }
}
