package org.provenplan.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a plan, cut between its findings. It goes by the look of the lines alone: whoever reads the parts must make sure
 * that each is whole.
 *
 * @param frame everything but the findings, with an empty list in their place
 * @param findings the lines of each
 */
record FindingLines(String frame, List<String> findings) {
    /** The line that the list of findings begins with. */
    static final String KEY = "findings:\n";

    private static final String NONE = "findings: []\n";

    /** Cuts a text; empty where it does not look as plans commonly do. */
    static Optional<FindingLines> cut(String typed) {
        String lines = typed.indexOf('\r') < 0 ? typed : typed.replace("\r\n", "\n");
        String text = lines.endsWith("\n") ? lines : lines + "\n";
        int list = text.startsWith(KEY) ? 0 : text.indexOf("\n" + KEY) + 1;
        if (list == 0 && !text.startsWith(KEY)) {
            return Optional.empty();
        }
        int begin = list + KEY.length();
        int dash = begin + indent(text, begin);
        boolean isList = dash < text.length() && text.charAt(dash) == '-';
        return isList ? Optional.of(cut(text, list, dash - begin)) : Optional.empty();
    }

    private static FindingLines cut(String text, int list, int dash) {
        int begin = list + KEY.length();
        int end = end(text, begin, dash);
        String mark = "\n" + " ".repeat(dash) + "- ";
        List<String> findings = new ArrayList<>();
        int from = begin;
        for (int next = text.indexOf(mark, from); next >= 0 && next < end; next = text.indexOf(mark, from)) {
            findings.add(text.substring(from, next + 1));
            from = next + 1;
        }
        findings.add(text.substring(from, end));
        return new FindingLines(text.substring(0, list) + NONE + text.substring(end), findings);
    }

    /** Where the list ends: at the plan's next key. */
    private static int end(String text, int begin, int dash) {
        int line = next(text, begin);
        while (line < text.length()) {
            char first = text.charAt(line);
            boolean goesOn = first == ' ' || first == '\n' || first == '#' || (dash == 0 && first == '-');
            if (!goesOn) {
                return line;
            }
            line = next(text, line);
        }
        return text.length();
    }

    /** Where the line after the one that begins here begins. */
    private static int next(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end + 1;
    }

    private static int indent(String text, int line) {
        int at = line;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at - line;
    }
}
