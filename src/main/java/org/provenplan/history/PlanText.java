package org.provenplan.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text cut between the entries of a list in it, so that those which did not change need not be read again. It goes by the look
 * of the lines alone: whoever reads the parts must make sure that each is whole.
 *
 * @param frame everything but the entries, with an empty list in their place
 * @param entries the lines of each
 */
record PlanText(String frame, List<String> entries) {
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
        return new PlanText(text.substring(0, list) + empty + text.substring(end), entries);
    }

    /** Where the list ends: at the next key of the mapping that it stands in, or of one around it. */
    private static int end(String text, int begin, int indent, int dash) {
        int line = text.indexOf('\n', begin) + 1;
        while (line > 0 && line < text.length()) {
            int column = indent(text, line);
            char first = line + column < text.length() ? text.charAt(line + column) : '\n';
            boolean isEntry = column == dash && first == '-';
            boolean isNothing = first == '\n' || first == '\r' || first == '#';
            if (column <= indent && !isEntry && !isNothing) {
                return line;
            }
            line = text.indexOf('\n', line) + 1;
        }
        return text.length();
    }

    static int indent(String text, int line) {
        int at = line;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at - line;
    }
}
