package org.provenplan.tracker.cells;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes what a file holds as a cell's text into what people see in it. */
public final class TextOfCell {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern SPACES =
            Pattern.compile("[ \\t\\x0B\\f\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]+");

    private TextOfCell() {}

    /** The text without what nobody sees, each line without blanks at its ends, and no blank lines at the ends. */
    public static String of(String raw) {
        String broken = unescaped(raw).replaceAll("\\r\\n?|[\\u0085\\u2028\\u2029]", "\n");
        StringBuilder visible = new StringBuilder(broken.length());
        broken.codePoints().forEach(point -> append(visible, point));
        return SPACES.matcher(visible)
                .replaceAll(" ")
                .replaceAll(" ?\n ?", "\n")
                .strip();
    }

    /** Workbooks write some characters as {@code _x000D_}. */
    private static String unescaped(String raw) {
        return raw.contains("_x")
                ? ESCAPED.matcher(raw)
                        .replaceAll(escape ->
                                Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))))
                : raw;
    }

    private static void append(StringBuilder visible, int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL -> visible.append(point == '\n' ? "\n" : " ");
            case Character.FORMAT -> {
                // Nobody sees these.
            }
            case Character.SURROGATE -> visible.append('\uFFFD');
            case Character.PRIVATE_USE -> visible.append('•');
            default -> {
                boolean nothing = (point & 0xFFFE) == 0xFFFE;
                visible.appendCodePoint(nothing ? '\uFFFD' : point);
            }
        }
    }
}
