package org.provenplan.rules;

import java.math.BigDecimal;

/** A number as a person would type it: 5 rather than 5.0. */
final class PlainNumber {
    private PlainNumber() {}

    static String of(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
