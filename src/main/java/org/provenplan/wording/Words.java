package org.provenplan.wording;

/** Where the words of a text begin and end: letters and digits, with the hyphens and apostrophes between them. */
final class Words {
    private Words() {}

    /** Where the next word begins, at an offset or after it; {@code to} where there is none. */
    static int next(String text, int from, int to) {
        int at = from;
        while (at < to && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where a word ends that begins at an offset. */
    static int end(String text, int from, int to) {
        int at = from + 1;
        while (at < to && (Character.isLetterOrDigit(text.charAt(at)) || isJoint(text, at, to))) {
            at++;
        }
        return at;
    }

    /** Whether nothing but white space stands between two offsets, and some of it does. */
    static boolean isGap(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                return false;
            }
        }
        return from < to;
    }

    private static boolean isJoint(String text, int at, int to) {
        return "-'’".indexOf(text.charAt(at)) >= 0 && at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
