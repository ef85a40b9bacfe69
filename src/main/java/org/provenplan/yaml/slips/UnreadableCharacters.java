package org.provenplan.yaml.slips;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.DecodedText;
import org.provenplan.source.Encoding;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** Characters that YAML does not allow at all: bytes that are not UTF-8, control characters, halves of a pair. */
public final class UnreadableCharacters {
    private UnreadableCharacters() {}

    /** Reports each, and puts a space in its place so that the rest can be read. */
    public static List<Problem> replace(DecodedText decoded, ParsedText parsed) {
        SourceText source = decoded.source();
        List<Problem> problems = new ArrayList<>();
        if (decoded.encoding() != Encoding.UTF_8) {
            problems.add(problem(
                    source.beginning(),
                    "the file must be saved as UTF-8, not as "
                            + decoded.encoding().shown(),
                    "save it again with the encoding UTF-8"));
        }
        if (!decoded.undecodable().isEmpty()) {
            blank(decoded.undecodable(), parsed);
            problems.addAll(Capped.list(decoded.undecodable(), offset -> undecodable(source, offset)));
        }
        List<Integer> unprintable = unprintable(parsed);
        if (!unprintable.isEmpty()) {
            blank(unprintable, parsed);
            problems.addAll(Capped.list(unprintable, offset -> control(source, offset)));
        }
        return problems;
    }

    private static void blank(List<Integer> offsets, ParsedText parsed) {
        for (int offset : offsets) {
            parsed.replace(offset, ' ');
        }
    }

    private static List<Integer> unprintable(ParsedText parsed) {
        List<Integer> found = new ArrayList<>();
        int length = parsed.source().length();
        for (int offset = 0; offset < length; offset++) {
            char unit = parsed.at(offset);
            if (Character.isHighSurrogate(unit) && Character.isLowSurrogate(parsed.at(offset + 1))) {
                offset++;
            } else if (!isPrintable(unit)) {
                found.add(offset);
            }
        }
        return found;
    }

    private static Problem undecodable(SourceText source, int offset) {
        return problem(
                source.span(offset, offset + 1),
                "this character must be saved as UTF-8",
                "save the file again with the encoding UTF-8, then type the character again");
    }

    private static Problem control(SourceText source, int offset) {
        return problem(
                source.span(offset, offset + 1),
                String.format(
                        "the file must not hold the control character U+%04X",
                        (int) source.text().charAt(offset)),
                Fix.delete(
                        source.span(offset, offset + 1),
                        "delete it; most editors do not show it, so delete and retype the text around it"));
    }

    private static Problem problem(Span place, String message, String advice) {
        return problem(place, message, Fix.advice(advice));
    }

    private static Problem problem(Span place, String message, Fix fix) {
        return Problem.of(TextRules.READABLE_YAML, place, "", message, fix);
    }

    private static boolean isPrintable(char unit) {
        return unit == '\t'
                || unit == '\n'
                || unit == '\r'
                || unit == '\u0085'
                || (unit >= ' ' && unit < '\u007F')
                || (unit >= '\u00A0' && unit <= '\uFFFD' && !Character.isSurrogate(unit));
    }
}
