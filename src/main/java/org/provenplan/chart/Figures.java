package org.provenplan.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Numbers as a chart writes them: thousands grouped, no exponents, one decimal, more only where different values would look the same.
 *
 * @param decimals how many at most
 */
record Figures(int decimals) {
    /** Beyond this a drawing says nothing. */
    static final BigDecimal LARGEST = BigDecimal.ONE.scaleByPowerOfTen(15);

    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal SHORTENED = BigDecimal.ONE.scaleByPowerOfTen(10);

    /** For values that must stay apart. */
    static Figures apart(Collection<BigDecimal> values) {
        int decimals = 1;
        while (decimals < MOST_DECIMALS && !stayApart(values, decimals)) {
            decimals++;
        }
        return new Figures(decimals);
    }

    private static boolean stayApart(Collection<BigDecimal> values, int decimals) {
        Set<BigDecimal> exact = new HashSet<>();
        Set<BigDecimal> rounded = new HashSet<>();
        for (BigDecimal value : values) {
            exact.add(value.stripTrailingZeros());
            rounded.add(rounded(value, decimals));
        }
        return exact.size() == rounded.size();
    }

    String text(BigDecimal value) {
        return value.abs().compareTo(SHORTENED) < 0
                ? grouped(rounded(value, decimals))
                : grouped(rounded(value.movePointLeft(9), 2)) + "bn";
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static String grouped(BigDecimal number) {
        String[] parts = number.toPlainString().split("\\.", 2);
        String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",").replace("-", "\u2212");
        return parts.length == 2 ? whole + "." + parts[1] : whole;
    }
}
