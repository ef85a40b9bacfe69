package org.provenplan.format;

import java.io.IOException;

/**
 * The lines of an iCalendar stream: they end with CR LF, and go on in a further line that begins with a space after at most
 * 75 octets of UTF-8, never in the middle of a character (RFC 5545, 3.1).
 */
final class ContentLines {
    private static final String END = "\r\n";
    private static final int MOST_OCTETS = 75;

    private final Appendable out;

    ContentLines(Appendable out) {
        this.out = out;
    }

    /** A property whose value has no characters to be escaped. */
    void line(String name, String value) throws IOException {
        String line = name + ":" + value;
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            int width = octets(point);
            if (octets + width > MOST_OCTETS) {
                out.append(END).append(' ');
                octets = 1;
            }
            out.append(Character.toString(point));
            octets += width;
            i += Character.charCount(point);
        }
        out.append(END);
    }

    /** A property whose value is text, without control characters but for line feeds (RFC 5545, 3.3.11). */
    void text(String name, String text) throws IOException {
        line(
                name,
                text.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\n", "\\n"));
    }

    private static int octets(int point) {
        if (point < 0x80) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < 0x10000 ? 3 : 4;
    }
}
