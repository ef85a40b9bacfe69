package org.provenplan.wording;

import java.math.BigDecimal;

/** A number as a person would type it: 5 rather than 5.0. */
public final class PlainNumber {
    private PlainNumber() {}

    /** Without an exponent and without zeros at the end. */
    public static String of(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
