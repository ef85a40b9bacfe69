package org.provenplan.source;

import java.util.Arrays;

/** Converts between offsets in UTF-16 units and code point indexes without counting from the start each time. */
final class CodePoints {
    private static final int STEP = 256;

    private final String text;
    /** The unit offset of every {@value #STEP}th code point; null where units and code points are the same. */
    private final int[] checkpoints;

    /** @param units the text's */
    CodePoints(String text, char[] units) {
        this.text = text;
        this.checkpoints = hasSurrogates(units) ? checkpoints(text) : null;
    }

    private static boolean hasSurrogates(char[] units) {
        for (char unit : units) {
            if (Character.isSurrogate(unit)) {
                return true;
            }
        }
        return false;
    }

    /** The unit offset of the code point with this index; the text's length beyond its end. */
    int unitOffset(int index) {
        if (checkpoints == null) {
            return Math.min(index, text.length());
        }
        int step = Math.min(index / STEP, checkpoints.length - 1);
        int units = checkpoints[step];
        for (int point = step * STEP; point < index && units < text.length(); point++) {
            units += Character.charCount(text.codePointAt(units));
        }
        return units;
    }

    /** How many code points lie between two unit offsets. */
    int between(int from, int to) {
        return checkpoints == null ? to - from : index(to) - index(from);
    }

    private int index(int unitOffset) {
        int found = Arrays.binarySearch(checkpoints, unitOffset);
        int step = found >= 0 ? found : -found - 2;
        return step * STEP + text.codePointCount(checkpoints[step], unitOffset);
    }

    private static int[] checkpoints(String text) {
        int[] offsets = new int[text.length() / STEP + 1];
        int count = 0;
        int point = 0;
        for (int units = 0; units <= text.length(); point++) {
            if (point % STEP == 0) {
                offsets[count++] = units;
            }
            units += units < text.length() ? Character.charCount(text.codePointAt(units)) : 1;
        }
        return Arrays.copyOf(offsets, count);
    }
}
