package org.provenplan.privacy;

/** Whether characters are only a part of something longer: the digits of {@code INC-0012} or {@code 1-1234567890}. */
final class Joined {
    private static final String JOINTS = "-/.#";

    private Joined() {}

    /** Whether what begins here is joined to a word before it, directly or by a hyphen, slash, dot or hash. */
    static boolean toWordBefore(String text, int from) {
        return from > 0
                && (isWord(text.charAt(from - 1))
                        || (from > 1 && JOINTS.indexOf(text.charAt(from - 1)) >= 0 && isWord(text.charAt(from - 2))));
    }

    private static boolean isWord(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '_';
    }
}
