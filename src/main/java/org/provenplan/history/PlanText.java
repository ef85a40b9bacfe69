package org.provenplan.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text cut between the entries of a list in it, so that those which did not change need not be read again. It goes by the look
 * of the lines alone: whoever reads the parts must make sure that each is whole.
 *
 * @param begin where the entries begin
 * @param frame everything but the entries, with an empty list in their place
 * @param entries the lines of each
 */
record PlanText(int begin, String frame, List<String> entries) {
    /** Cuts a text; empty where it does not look as plans commonly do. */
    static Optional<PlanText> cut(String text, int indent, String key) {
        String line = " ".repeat(indent) + key + ":\n";
        int list = text.startsWith(line) ? 0 : text.indexOf("\n" + line) + 1;
        if (list == 0 && !text.startsWith(line)) {
            return Optional.empty();
        }
        int begin = list + line.length();
        int dash = begin + indent(text, begin);
        boolean isList = dash < text.length() && text.charAt(dash) == '-' && dash - begin >= indent;
        return isList ? Optional.of(cut(text, list, line, dash - begin)) : Optional.empty();
    }

    private static PlanText cut(String text, int list, String line, int dash) {
        int begin = list + line.length();
        int end = end(text, begin, line.indexOf(line.strip()), dash);
        String mark = "\n" + " ".repeat(dash) + "- ";
        List<String> entries = new ArrayList<>();
        int from = begin;
        for (int next = text.indexOf(mark, from); next >= 0 && next < end; next = text.indexOf(mark, from)) {
            entries.add(text.substring(from, next + 1));
            from = next + 1;
        }
        entries.add(text.substring(from, end));
        String empty = line.stripTrailing() + " []\n";
        return new PlanText(begin, text.substring(0, list) + empty + text.substring(end), entries);
    }

    /** Where the list ends: at the next key of the mapping that it stands in, or of one around it. */
    private static int end(String text, int begin, int indent, int dash) {
        int line = next(text, begin);
        while (line < text.length()) {
            int column = indent(text, line);
            boolean isEntry = column == dash && text.startsWith("-", line + column);
            if (column <= indent && !isEntry && !isNothing(text, line + column)) {
                return line;
            }
            line = next(text, line);
        }
        return text.length();
    }

    /** Whether a line holds nothing, or nothing but a comment, from where it begins behind its indentation. */
    static boolean isNothing(String text, int at) {
        char first = at < text.length() ? text.charAt(at) : '\n';
        return first == '\n' || first == '\r' || first == '#';
    }

    /** Where the line after the one that begins here begins. */
    static int next(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end + 1;
    }

    static int indent(String text, int line) {
        int at = line;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at - line;
    }
}
