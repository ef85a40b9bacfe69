package org.provenplan.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretches of a text with so many digits in a row, however they are grouped, that a person's number may be in them. Looking
 * nowhere else saves most of the time: plans are full of dates.
 */
final class LongNumbers {
    private static final int FEWEST_DIGITS = 9;
    private static final String GROUPING = " \t().-\u00b7";

    private final String text;
    private final char[] units;
    private final List<int[]> stretches = new ArrayList<>();

    /** @param units the text's */
    LongNumbers(String text, char[] units) {
        this.text = text;
        this.units = units;
        int at = 0;
        while (at < units.length) {
            at = isDigit(units[at]) ? stretchFrom(at) : at + 1;
        }
    }

    /** The places where a pattern is found that does not begin earlier than its number, or the sign before it, does. */
    List<MatchResult> matching(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        List<MatchResult> results = new ArrayList<>();
        for (int[] stretch : stretches) {
            matcher.region(stretch[0], stretch[1]);
            while (matcher.find()) {
                results.add(matcher.toMatchResult());
            }
        }
        return results;
    }

    /** Takes in what begins with a digit; the end of it. */
    private int stretchFrom(int from) {
        int digits = 0;
        int end = from;
        int at = from;
        while (at < units.length && (isDigit(units[at]) || GROUPING.indexOf(units[at]) >= 0)) {
            if (isDigit(units[at++])) {
                digits++;
                end = at;
            }
        }
        if (digits >= FEWEST_DIGITS) {
            boolean signed = from > 0 && "+(".indexOf(units[from - 1]) >= 0;
            stretches.add(new int[] {signed ? from - 1 : from, end});
        }
        return at;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
