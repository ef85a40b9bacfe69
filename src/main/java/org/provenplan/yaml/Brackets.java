package org.provenplan.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** Finds the bracket that closes another, in the lines that belong to it. */
final class Brackets {
    private final ParsedText parsed;
    private final SourceText source;
    private final Lines lines;
    private final Deque<Character> open = new ArrayDeque<>();

    private Brackets(ParsedText parsed) {
        this.parsed = parsed;
        this.source = parsed.source();
        this.lines = new Lines(parsed);
    }

    /**
     * Where a bracket is closed.
     *
     * @param at the closing bracket; the hash where it is lost to a comment; -1 where there is none
     * @param fits whether it is of the right kind
     * @param lostToComment whether it stands behind a hash, on the line of the bracket that it closes
     * @param end where the lines that belong to the bracket end
     */
    record Closing(int at, boolean fits, boolean lostToComment, int end) {}

    static char closingOf(char opening) {
        return opening == '{' ? '}' : ']';
    }

    /**
     * The bracket at an offset, or else the one that is open there: counted with those in comments, then without them, and
     * the last one before where quoted brackets spoil both; the offset itself where there is none.
     */
    static int opening(ParsedText parsed, int at) {
        int found = opening(parsed, at, false);
        found = found < 0 ? opening(parsed, at, true) : found;
        String text = parsed.source().text();
        found = found < 0 ? Math.max(text.lastIndexOf('{', at), text.lastIndexOf('[', at)) : found;
        return found < 0 ? at : found;
    }

    /** @param withoutComments whether brackets behind a hash are passed over; where the hash is quoted they count */
    private static int opening(ParsedText parsed, int at, boolean withoutComments) {
        int closed = 0;
        for (int i = at; i >= 0; i--) {
            char unit = parsed.at(i);
            if ("{[}]".indexOf(unit) < 0 || (withoutComments && inComment(parsed, i))) {
                continue;
            }
            boolean opens = unit == '{' || unit == '[';
            if (opens && closed-- == 0) {
                return i;
            }
            closed += !opens && i < at ? 1 : 0;
        }
        return -1;
    }

    private static boolean inComment(ParsedText parsed, int at) {
        int hash =
                LostText.hash(parsed.source().text(), new Lines(parsed).at(at).from(), at);
        return hash >= 0;
    }

    static Closing closing(ParsedText parsed, int bracket) {
        return new Brackets(parsed).find(bracket);
    }

    private Closing find(int bracket) {
        int first = lines.number(bracket);
        int indent = lines.indent(lines.at(bracket));
        int end = lines.at(bracket).to();
        for (int number = first; number <= source.lineCount(); number++) {
            Span line = source.lineSpan(number);
            if (number > first && !lines.isBlank(number) && !belongs(line, indent)) {
                break;
            }
            end = lines.isBlank(number) ? end : line.to();
            int hash = LostText.hash(source.text(), Math.max(bracket, line.from()), line.to());
            int found = inLine(Math.max(bracket, line.from()), hash < 0 ? line.to() : hash);
            if (found >= 0) {
                return new Closing(found, parsed.at(found) == open.peek(), false, end);
            }
            if (hash >= 0 && source.span(hash, line.to()).text().matches(".*[}\\]]\\s*")) {
                return new Closing(hash, true, true, end);
            }
        }
        return new Closing(-1, false, false, end);
    }

    private boolean belongs(Span line, int indent) {
        char first = parsed.at(lines.firstCharacter(line));
        return lines.indent(line) > indent || first == '}' || first == ']';
    }

    /** The bracket that closes the first one, or that is the wrong one for those open; -1 where the line has none. */
    private int inLine(int from, int to) {
        for (int i = from; i < to; i++) {
            char unit = parsed.at(i);
            boolean begins = i == 0 || " {[,:\n\r".indexOf(parsed.at(i - 1)) >= 0;
            if ((unit == '"' || unit == '\'') && begins) {
                i = closingQuote(i, to);
            } else if (unit == '{' || unit == '[') {
                open.push(closingOf(unit));
            } else if (unit == '}' || unit == ']') {
                if (open.size() == 1 || unit != open.peek()) {
                    return i;
                }
                open.pop();
            }
        }
        return -1;
    }

    private int closingQuote(int from, int to) {
        int i = from + 1;
        while (i < to && parsed.at(i) != parsed.at(from)) {
            i += parsed.at(i) == '\\' && parsed.at(from) == '"' ? 2 : 1;
        }
        return i;
    }
}
