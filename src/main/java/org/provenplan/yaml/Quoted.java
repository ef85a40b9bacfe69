package org.provenplan.yaml;

/** How to write a text in YAML so that all of it is kept. */
public final class Quoted {
    private Quoted() {}

    /** The text in double quotes, or in single ones where it holds double quotes or backslashes itself. */
    public static String of(String text) {
        return text.contains("\"") || text.contains("\\") ? "'" + text.replace("'", "''") + "'" : "\"" + text + "\"";
    }
}
