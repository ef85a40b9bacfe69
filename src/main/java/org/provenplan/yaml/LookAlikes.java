package org.provenplan.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/**
 * Characters that look like the ones YAML is made of but are not: they come from word processors and web pages. Where one
 * stands in the place of a space or a colon of YAML itself, the right one is put in so that reading goes on as meant.
 */
final class LookAlikes {
    private static final Map<Character, String> NAMES = Map.of(
            '\t', "a tab",
            '\u00A0', "a no-break space",
            '\u202F', "a narrow no-break space",
            '\u2007', "a figure space",
            '\u3000', "a full-width space",
            '\uFF1A', "a full-width colon",
            '\u201C', "a curly quote",
            '\u201D', "a curly quote",
            '\u2018', "a curly quote",
            '\u2019', "a curly quote");

    private final SourceText source;
    private final List<Integer> found;

    private LookAlikes(SourceText source, List<Integer> found) {
        this.source = source;
        this.found = found;
    }

    /** Finds them all, and replaces those that stand where YAML's own characters belong. */
    static LookAlikes replaceStructural(ParsedText parsed) {
        SourceText source = parsed.source();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < source.length(); i++) {
            char unit = source.text().charAt(i);
            if ((unit == '\t' || unit >= '\u00A0') && NAMES.containsKey(unit)) {
                found.add(i);
            }
        }
        LookAlikes lookAlikes = new LookAlikes(source, found);
        for (int offset : found) {
            lookAlikes.replaceIfStructural(offset, parsed);
        }
        return lookAlikes;
    }

    /** What to tell, leaving out what stands in quoted or block text or in a comment; at most one for a line. */
    List<Problem> problems(List<Span> opaque) {
        List<Problem> problems = new ArrayList<>();
        int lastLine = 0;
        for (int offset : found) {
            int line = source.position(offset).line();
            if (line != lastLine && isFault(offset, line, opaque)) {
                problems.add(problem(offset));
                lastLine = line;
            }
        }
        return problems;
    }

    private void replaceIfStructural(int offset, ParsedText parsed) {
        char unit = parsed.at(offset);
        if (unit == '\uFF1A' && keyEndsAt(offset) && endsInSpace(offset)) {
            parsed.replace(offset, ':');
        } else if (isSpace(unit) && unit != '\t' && (inIndentation(offset) || followsKeyOrDash(offset, parsed))) {
            parsed.replace(offset, ' ');
        }
    }

    private boolean isFault(int offset, int line, List<Span> opaque) {
        char unit = source.text().charAt(offset);
        if (opaque.stream().anyMatch(span -> span.from() <= offset && offset < span.to()) || inComment(offset, line)) {
            return false;
        }
        return switch (unit) {
            case '\t' -> !atLineEnd(offset, line) && !inIndentation(offset);
            case '\uFF1A' -> keyEndsAt(offset) && endsInSpace(offset);
            case '\u201C', '\u201D', '\u2018', '\u2019' -> beginsValue(offset, line);
            default -> true;
        };
    }

    private Problem problem(int offset) {
        char unit = source.text().charAt(offset);
        String instead =
                switch (unit) {
                    case '\uFF1A' -> "a plain colon";
                    case '\u201C', '\u201D' -> "a straight quote (\")";
                    case '\u2018', '\u2019' -> "a straight quote (')";
                    default -> "an ordinary space";
                };
        return Problem.of(
                TextRules.PLAIN_CHARACTERS,
                source.span(offset, offset + 1),
                "",
                "this character must be " + instead + ", not " + NAMES.get(unit),
                "type " + instead + " in its place");
    }

    private boolean keyEndsAt(int offset) {
        int start = source.lineSpan(source.position(offset).line()).from();
        String before = source.text().substring(start, offset);
        return before.matches("[\\s-]*[a-z][a-z0-9-]*\\s*");
    }

    private boolean endsInSpace(int offset) {
        return offset + 1 == source.length()
                || Character.isWhitespace(source.text().charAt(offset + 1));
    }

    private boolean followsKeyOrDash(int offset, ParsedText parsed) {
        int before = offset - 1;
        return before >= 0
                && (parsed.at(before) == ':' ? keyEndsAt(before) : parsed.at(before) == '-' && inIndentation(before));
    }

    private boolean inIndentation(int offset) {
        int start = source.lineSpan(source.position(offset).line()).from();
        return source.text().substring(start, offset).chars().allMatch(unit -> isSpace((char) unit));
    }

    private boolean atLineEnd(int offset, int line) {
        return source.text().substring(offset, source.lineSpan(line).to()).isBlank();
    }

    private boolean beginsValue(int offset, int line) {
        Span span = source.lineSpan(line);
        String before = source.text().substring(span.from(), offset);
        return before.matches("[\\s\u00A0]*(- +)*([\\w-]+: +)?") || before.matches(".*[\\[{,:] *");
    }

    private boolean inComment(int offset, int line) {
        String before = source.text().substring(source.lineSpan(line).from(), offset);
        int hash = before.indexOf('#');
        return hash == 0 || (hash > 0 && Character.isWhitespace(before.charAt(hash - 1)));
    }

    private static boolean isSpace(char unit) {
        return unit == ' '
                || unit == '\t'
                || unit == '\u00A0'
                || unit == '\u202F'
                || unit == '\u2007'
                || unit == '\u3000';
    }
}
