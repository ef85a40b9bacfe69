package org.provenplan.format;

/** Text as a report may hold it, whatever somebody typed, or had typed for them. */
public final class PlainText {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int LAST_CONTROL = 0x9F;

    private PlainText() {}

    /**
     * The text with line breaks as {@code \n} and its ends stripped, without characters that change the direction of what
     * stands beside them or that can't be seen; control characters become U+FFFD.
     */
    public static String of(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").codePoints().forEach(point -> append(plain, point));
        return plain.toString().strip();
    }

    /** The same on one line. */
    public static String oneLine(String typed) {
        return of(typed).replaceAll("\\s+", " ");
    }

    private static void append(StringBuilder plain, int point) {
        if (isLineBreak(point)) {
            plain.append('\n');
        } else if (point == '\t') {
            plain.append(' ');
        } else if (isUnreadable(point)) {
            plain.appendCodePoint(REPLACEMENT);
        } else if (!isHidden(point)) {
            plain.appendCodePoint(point);
        }
    }

    private static boolean isLineBreak(int point) {
        return point == '\n'
                || point == '\r'
                || point == 0x0B
                || point == 0x0C
                || point == 0x85
                || point == 0x2028
                || point == 0x2029;
    }

    private static boolean isUnreadable(int point) {
        boolean control = point < ' ' || (point >= 0x7F && point <= LAST_CONTROL);
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return control || surrogate || (point & 0xFFFE) == 0xFFFE;
    }

    /** Direction marks, byte order marks and tags. */
    private static boolean isHidden(int point) {
        return point == 0x061C
                || (point >= 0x200E && point <= 0x200F)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x206F)
                || point == 0xFEFF
                || (point >= 0xE0000 && point <= 0xE007F);
    }
}
