package org.provenplan.format;

import org.provenplan.source.ShownPath;

/** Text in XML 1.0. Characters that XML forbids are written as {@code \u001b} and the like. */
final class XmlText {
    private XmlText() {}

    /** Between the quotes of an attribute, where a parser would make spaces of line feeds and tabs. */
    static String attribute(String text) {
        return content(text).replace("\n", "&#10;").replace("\t", "&#9;");
    }

    /** Between the tags of an element. */
    static String content(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> append(escaped, point));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int point) {
        switch (point) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\n', '\t' -> escaped.append((char) point);
            case '\r' -> reference(escaped, point);
            default -> appendOther(escaped, point);
        }
    }

    /** Marks of direction come through, but as references: they must not turn the file around for somebody who reads it. */
    private static void appendOther(StringBuilder escaped, int point) {
        boolean noncharacter = (point & 0xFFFE) == 0xFFFE;
        switch (Character.getType(point)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> reference(escaped, point);
            case Character.CONTROL, Character.SURROGATE ->
                escaped.append(ShownPath.printable(Character.toString(point)));
            default -> {
                if (noncharacter) {
                    escaped.append("\\u").append(Integer.toHexString(point));
                } else {
                    escaped.appendCodePoint(point);
                }
            }
        }
    }

    private static void reference(StringBuilder escaped, int point) {
        escaped.append("&#").append(point).append(';');
    }
}
