package org.provenplan.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.provenplan.source.Span;

/** Finds the bracket that closes another, in the lines that belong to it. */
final class Brackets {
    private final ParsedText parsed;
    private final Lines lines;
    private final int end;
    /** What closes the brackets that are open, the innermost first. */
    private final Deque<Character> wanted = new ArrayDeque<>();

    private Brackets(ParsedText parsed, int bracket) {
        this.parsed = parsed;
        this.lines = new Lines(parsed);
        this.end = endOfLines(bracket);
    }

    /** How a bracket is closed: by the right one, by one of the other kind, by one that a hash hides, or not at all. */
    enum How {
        RIGHTLY,
        WRONGLY,
        IN_COMMENT,
        NOT
    }

    /**
     * Where a bracket is closed.
     *
     * @param at the closing bracket, the hash that hides it, or where the lines that belong to the bracket end
     */
    record Closing(How how, int at) {}

    static boolean opens(char unit) {
        return unit == '{' || unit == '[';
    }

    static boolean closes(char unit) {
        return unit == '}' || unit == ']';
    }

    static char closingOf(char opening) {
        return opening == '{' ? '}' : ']';
    }

    static Closing closing(ParsedText parsed, int bracket) {
        return new Brackets(parsed, bracket).closing(bracket);
    }

    private Closing closing(int bracket) {
        for (int i = bracket; i < end; i++) {
            char unit = parsed.at(i);
            if (opens(unit)) {
                wanted.push(closingOf(unit));
            } else if (closes(unit)) {
                boolean fits = wanted.pop() == unit;
                if (!fits || wanted.isEmpty()) {
                    return new Closing(fits ? How.RIGHTLY : How.WRONGLY, i);
                }
            } else if (isQuote(i)) {
                i = closingQuote(i);
            } else if (isHash(i)) {
                int last = lines.restOfLine(i).to() - 1;
                if (closes(parsed.at(last))) {
                    return new Closing(How.IN_COMMENT, i);
                }
                i = last;
            }
        }
        return new Closing(How.NOT, end);
    }

    /** Whether a quote begins a text here. */
    private boolean isQuote(int at) {
        return (parsed.at(at) == '"' || parsed.at(at) == '\'') && " {[,:\n\r".indexOf(parsed.at(at - 1)) >= 0;
    }

    private boolean isHash(int at) {
        return parsed.at(at) == '#' && Character.isWhitespace(parsed.at(at - 1));
    }

    private int closingQuote(int from) {
        char quote = parsed.at(from);
        int i = from + 1;
        while (i < end && parsed.at(i) != quote) {
            i += parsed.at(i) == '\\' && quote == '"' ? 2 : 1;
        }
        return i;
    }

    /** Where the lines end that are indented further than that of a bracket, or that begin with a closing one. */
    private int endOfLines(int bracket) {
        int indent = lines.indent(lines.at(bracket));
        int last = lines.number(bracket);
        int next = lines.next(last);
        while (next <= parsed.source().lineCount() && belongs(lines.numbered(next), indent)) {
            last = next;
            next = lines.next(next);
        }
        return lines.numbered(last).to();
    }

    private boolean belongs(Span line, int indent) {
        return lines.indent(line) > indent || closes(parsed.at(lines.firstCharacter(line)));
    }
}
