package org.provenplan.report;

/** What stands on each printed page: what it is about, of which day, and which page of how many. */
final class RunningHead {
    private static final String FACE = "font:8.5pt Arial,Helvetica,\"Liberation Sans\",sans-serif;color:#3d4751";

    private RunningHead() {}

    /** The rules that print it. */
    static String style(Masthead head) {
        return "@page{size:A4;margin:16mm 14mm 14mm;" + box("top-left", string(head.title() + " · " + head.kind()))
                + box("top-right", string(head.asOf())) + box("bottom-right", "counter(page) \" of \" counter(pages)")
                + "}";
    }

    private static String box(String where, String content) {
        return "@" + where + "{content:" + content + ";" + FACE + "}";
    }

    /** A text as a style sheet writes it: nothing in it can end the text, or the sheet. */
    private static String string(String text) {
        StringBuilder string = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point < ' ' || "\"\\<>&{};".indexOf(point) >= 0) {
                string.append('\\').append(Integer.toHexString(point)).append(' ');
            } else {
                string.appendCodePoint(point);
            }
        });
        return string.append('"').toString();
    }
}
