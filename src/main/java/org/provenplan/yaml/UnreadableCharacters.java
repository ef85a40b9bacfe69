package org.provenplan.yaml;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.DecodedText;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** Characters that YAML does not allow at all: bytes that are not UTF-8, control characters. */
final class UnreadableCharacters {
    private static final int MOST_SHOWN = 20;

    private UnreadableCharacters() {}

    /** Reports each, and puts a space in its place so that the rest can be read. */
    static List<Problem> replace(DecodedText decoded, ParsedText parsed) {
        SourceText source = decoded.source();
        List<Problem> problems = new ArrayList<>();
        if (decoded.utf16()) {
            problems.add(problem(
                    source.beginning(),
                    "the file must be saved as UTF-8, not UTF-16",
                    "save it again with the encoding UTF-8"));
        }
        for (int offset : decoded.undecodable()) {
            add(
                    problems,
                    parsed,
                    offset,
                    "this character must be saved as UTF-8",
                    "save the file again with the " + "encoding UTF-8, then type the character again");
        }
        for (int offset = 0; offset < source.length(); offset++) {
            char unit = source.text().charAt(offset);
            if (!isPrintable(unit)) {
                String name = String.format("U+%04X", (int) unit);
                add(
                        problems,
                        parsed,
                        offset,
                        "a control character (" + name + ") must not stand in a plan",
                        "delete " + "it; in most editors it is invisible, so delete and retype the text around it");
            }
        }
        return problems;
    }

    private static void add(List<Problem> problems, ParsedText parsed, int offset, String message, String fix) {
        parsed.replace(offset, ' ');
        if (problems.size() < MOST_SHOWN) {
            problems.add(problem(parsed.source().span(offset, offset + 1), message, fix));
        }
    }

    private static Problem problem(Span place, String message, String fix) {
        return Problem.of(TextRules.READABLE_YAML, place, "", message, fix);
    }

    private static boolean isPrintable(char unit) {
        return unit == '\t'
                || unit == '\n'
                || unit == '\r'
                || unit == '\u0085'
                || (unit >= ' ' && unit < '\u007F')
                || (unit >= '\u00A0' && unit <= '\uFFFD');
    }
}
