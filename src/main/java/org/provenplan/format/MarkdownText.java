package org.provenplan.format;

import java.util.regex.Pattern;

/**
 * Plain text in Markdown. It stays what it is wherever it is put: in a paragraph, at the start of a line, in a heading, a list
 * item, a link's text or a cell of a table (CommonMark 0.31 with GitHub's tables, strikethrough and autolinks).
 */
public final class MarkdownText {
    /** Characters that mean something anywhere in a line. */
    private static final String SPECIAL = "\\`*_{}[]<>|~&$^";

    /** At the start of a line these make headings, rules, definitions and lists. */
    private static final Pattern AT_START = Pattern.compile("^(?=[#+\\-=:])|^(\\d+)(?=[.)](\\s|$))");

    /** What GitHub and others would make a link of. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?=:)(?:(?<=[a-z])(?=://)|(?<=\\b(?:mailto|xmpp)))|(?<=\\bwww)(?=\\.)");

    private MarkdownText() {}

    /** The text on one line, with a backslash before everything that could be taken for Markdown. */
    public static String escaped(String plain) {
        String line = PlainText.oneLine(plain);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        line.codePoints().forEach(point -> {
            if (point < 0x80 && SPECIAL.indexOf(point) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(point);
        });
        String withoutLinks = ADDRESS.matcher(escaped).replaceAll("\\\\");
        return AT_START.matcher(withoutLinks).replaceFirst("$1\\\\");
    }
}
