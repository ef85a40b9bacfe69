package org.provenplan.yaml.slips;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.provenplan.source.Span;

/** Finds out how a bracket is closed, in the lines that belong to it. */
public final class Brackets {
    private final ParsedText parsed;
    private final Lines lines;
    /** Where the brackets stand that are open, the innermost first. */
    private final Deque<Integer> open;

    private final int first;
    private final int end;

    private Brackets(ParsedText parsed, List<Integer> open) {
        this.parsed = parsed;
        this.lines = new Lines(parsed);
        this.open = new ArrayDeque<>(open);
        this.first = open.get(0);
        this.end = endOfLines();
    }

    /** How a bracket is closed. */
    enum How {
        RIGHTLY,
        /** By one of the other kind. */
        WRONGLY,
        /** Behind a hash. */
        IN_COMMENT,
        /** Not at all: what would close it closes the one around it. */
        BY_ANOTHER,
        NOT
    }

    /**
     * How and where a bracket is closed.
     *
     * @param bracket the bracket, or one inside it where that is the one that is not closed rightly
     * @param at the closing bracket, the hash that hides it, or where the lines that belong to the bracket end
     */
    record Closing(How how, int bracket, int at) {}

    public static boolean opens(char unit) {
        return unit == '{' || unit == '[';
    }

    static boolean closes(char unit) {
        return unit == '}' || unit == ']';
    }

    static char closingOf(char opening) {
        return opening == '{' ? '}' : ']';
    }

    /** @param open the brackets that are open, the innermost first: how that one is closed */
    static Closing closing(ParsedText parsed, List<Integer> open) {
        return new Brackets(parsed, open).closing();
    }

    private Closing closing() {
        int around = open.size() - 1;
        for (int i = first + 1; i < end; i++) {
            char unit = parsed.at(i);
            if (opens(unit)) {
                open.push(i);
            } else if (closes(unit)) {
                int bracket = open.pop();
                if (!isPair(bracket, unit)) {
                    return new Closing(isPair(open.peek(), unit) ? How.BY_ANOTHER : How.WRONGLY, bracket, i);
                }
                if (open.size() == around) {
                    return new Closing(How.RIGHTLY, bracket, i);
                }
            } else if (isQuote(i)) {
                i = closingQuote(i);
            } else if (isHash(i)) {
                Span comment = lines.restOfLine(i);
                if (endsWithClosing(comment) && !closes(lines.before(i))) {
                    return new Closing(How.IN_COMMENT, first, i);
                }
                i = comment.to() - 1;
            }
        }
        return new Closing(How.NOT, first, end);
    }

    private boolean isPair(Integer bracket, char closing) {
        return bracket != null && closingOf(parsed.at(bracket)) == closing;
    }

    private boolean endsWithClosing(Span comment) {
        int last = comment.to() - 1;
        return closes(parsed.at(parsed.at(last) == ',' ? last - 1 : last));
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

    /** Where the lines end that are indented further than that of the bracket, or that begin with a closing one. */
    private int endOfLines() {
        int indent = lines.indent(lines.at(first));
        int last = lines.number(first);
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
