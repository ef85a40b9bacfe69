package org.provenplan.yaml.slips;

/** How to write a text in YAML so that all of it is kept. */
public final class Quoted {
    private static final int LONGEST_SHOWN = 160;

    private Quoted() {}

    /** The text in double quotes, or in single ones where it holds double quotes or backslashes itself. */
    public static String of(String text) {
        return text.contains("\"") || text.contains("\\") ? "'" + text.replace("'", "''") + "'" : "\"" + text + "\"";
    }

    /** What to type: the key with the whole text in quotes. */
    public static String fix(String key, String text) {
        if (text.length() > LONGEST_SHOWN) {
            return text.contains("\"")
                    ? "put the whole text in single quotes ('), and write '' for each ' inside"
                    : "put the whole text in double quotes (\")";
        }
        return "write " + (key.isEmpty() ? "" : key + ": ") + of(text);
    }

    /** A line to be typed, cut short where it is very long. */
    static String line(String text) {
        String line = text.strip();
        return line.length() <= LONGEST_SHOWN
                ? line
                : line.substring(0, LONGEST_SHOWN / 2).strip() + " … and the rest of the line as it is";
    }

    /** A text to be named in a message, cut short where it is long. */
    public static String excerpt(String text) {
        int most = 40;
        String oneLine = text.length() > 4 * most ? text.substring(0, 4 * most) : text;
        oneLine = oneLine.strip().replaceAll("\\s+", " ");
        return oneLine.codePointCount(0, oneLine.length()) <= most
                ? oneLine
                : oneLine.substring(0, oneLine.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
